/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm test`, over tests and tools as well; a server that only builds needs no second opinion.
  typescript: { ignoreBuildErrors: true },
  // Loaded by Node itself: native modules and programs that look for their own files.
  serverExternalPackages: ['mdx-bundler', 'esbuild', 'better-sqlite3', '@node-rs/argon2', 'pdfkit', 'nodemailer', 'pg'],
}

export default config
