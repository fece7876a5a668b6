import { inflateSync } from 'node:zlib';

/** Size of a PNG whose pixels are named by a byte, and how many of them are dark in the rows from `from` up to `to`. */
export function inkOf(png: Uint8Array, from: number, to: number) {
  const bytes = Buffer.from(png);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    parts.set(
      bytes.toString('latin1', at + 4, at + 8),
      bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)),
    );
  const palette = parts.get('PLTE')!;
  const rows = inflateSync(parts.get('IDAT')!);
  let ink = 0;
  for (let y = from; y < to; y++)
    for (let x = 0; x < width; x++) if (palette[rows[y * (width + 1) + 1 + x]! * 3 + 1]! < 128) ink++;
  return { width, height, ink };
}
