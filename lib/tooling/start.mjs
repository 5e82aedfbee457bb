// `npm start`: installs what is missing, builds when sources changed, then migrates and serves in this very process.
import { buildIfNeeded } from './build.mjs'
import { installDependencies, root } from './dependencies.mjs'

process.chdir(root)
installDependencies()
buildIfNeeded()
process.env.NODE_ENV = 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'
const { register } = await import('tsx/esm/api')
register()
const { serve } = await import('../server/serve.ts')
await serve()
