import { readFile } from 'node:fs/promises';

/** A draft's text, or why it cannot be read, as one line that names the file. */
export type DraftText = { readonly text: string } | { readonly problem: string };

/** Reads a file; `-` is standard input. */
export async function readDraft(path: string): Promise<DraftText> {
  try {
    return { text: decodeText(path === '-' ? await readStandardInput() : await readFile(path)) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { problem: `${path}: there is no such file` };
    if (code === 'EISDIR') return { problem: `${path}: is a folder; name the files in it` };
    return { problem: `${path}: cannot be read (${code ?? String(error)})` };
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** Text from UTF-8, or from UTF-16 where a byte order mark says so. As in an editor, the mark is not part of the text. */
export function decodeText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
