import type { FileFault } from './errors';
import { encodingOf } from './text-encoding';

/** So many bytes tell what a file is. */
const HEAD = 2_000;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const holdsUtf16 = (bytes: Uint8Array, text: string): boolean => {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if ([...text].every((letter, i) => bytes[at + 2 * i] === letter.charCodeAt(0) && bytes[at + 2 * i + 1] === 0)) {
      return true;
    }
  }
  return false;
};

const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** First records of a bare BIFF stream, versions 2 to 8, as Excel wrote them before compound files. */
const BIFF = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
  [0x09, 0x08, 0x10, 0x00],
];

/** What a text is that opens in spreadsheet programs, by its first words. */
const textFault = (bytes: Uint8Array): FileFault => {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, HEAD)).toLowerCase();
  if (text.includes('progid="excel.sheet"') || text.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    return 'xml-2003';
  if (text.includes('<office:document')) return 'ods';
  return /^[\s\uFEFF]*(?:<!doctype html|<html|<head|<meta|<style|<body|<table|mime-version:)/.test(text) ||
    (text.trimStart().startsWith('<') && text.includes('<table'))
    ? 'xls-html'
    : 'bukan-xlsx';
};

/** What bytes that are no zip archive are; null for an archive. */
export const faultOf = (bytes: Uint8Array): FileFault | null => {
  if (bytes.length === 0) return 'berkas-kosong';
  if (startsWith(bytes, CFB)) return holdsUtf16(bytes, 'EncryptedPackage') ? 'bersandi' : 'xls-lama';
  if (BIFF.some((signature) => startsWith(bytes, signature))) return 'xls-lama';
  return startsWith(bytes, [0x50, 0x4b]) ? null : textFault(bytes);
};
