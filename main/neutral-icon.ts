import { type NativeImage, nativeImage } from 'electron';

const size = 64;

/** A sheet of paper with four lines, drawn here: the picture of a private session's window. */
export function neutralIcon(): NativeImage {
  const pixels = Buffer.alloc(size * size * 4);
  const fill = (x: number, y: number, width: number, height: number, grey: number) => {
    for (let row = y; row < y + height; row++)
      pixels.fill(Buffer.from([grey, grey, grey, 255]), (row * size + x) * 4, (row * size + x + width) * 4);
  };
  fill(12, 6, 40, 52, 0x88);
  fill(14, 8, 36, 48, 0xfa);
  for (const y of [18, 27, 36, 45]) fill(20, y, 24, 3, 0xaa);
  return nativeImage.createFromBitmap(pixels, { width: size, height: size });
}
