import { pictureSize } from './picture-size'

/**
 * Draws an SVG text as a PNG. By a data address: pictures from blob addresses taint the canvas in some browsers.
 * @throws when the browser cannot draw it
 */
export async function toPng(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const size = pictureSize(image.naturalWidth, image.naturalHeight)
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  // Safari leaves out embedded faces when it draws a picture for the first time.
  context.drawImage(image, 0, 0, size.width, size.height)
  await new Promise(resolve => setTimeout(resolve, 50))
  context.drawImage(image, 0, 0, size.width, size.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
  })
}
