// Compares what `vramwise-cli inspect` counts in GGUF files with an independent reader, npm's @huggingface/gguf.
// Not part of the tests: it needs Node, the package and the network to fetch it. In a folder of your own:
//   npm install @huggingface/gguf
//   node gguf_counts.mjs VRAMWISE_CLI [FILE.gguf…]
// Without files, it makes some: every block type, odd and even shapes, versions 2 and 3, metadata of every type.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// The package lies where the command is run, not beside this file.
const entry = createRequire(pathToFileURL(join(process.cwd(), 'x.js'))).resolve('@huggingface/gguf');
const { gguf, GGMLQuantizationType } = await import(pathToFileURL(entry));

const u32 = (n) => { const b = Buffer.alloc(4); b.writeUInt32LE(n); return b; };
const u64 = (n) => { const b = Buffer.alloc(8); b.writeBigUInt64LE(BigInt(n)); return b; };
const text = (s) => Buffer.concat([u64(Buffer.byteLength(s)), Buffer.from(s)]);

/** Elements and bytes of a block, by ggml's number. */
const types = { 0: [1, 4], 1: [1, 2], 2: [32, 18], 3: [32, 20], 6: [32, 22], 7: [32, 24], 8: [32, 34], 10: [256, 84],
  11: [256, 110], 12: [256, 144], 13: [256, 176], 14: [256, 210], 16: [256, 66], 17: [256, 74], 18: [256, 98],
  19: [256, 50], 20: [32, 18], 21: [256, 110], 22: [256, 82], 23: [256, 136], 24: [1, 1], 25: [1, 2], 26: [1, 4],
  27: [1, 8], 28: [1, 8], 29: [256, 56], 30: [1, 2], 34: [256, 54], 35: [256, 66] };

const metadata = [
  ['general.architecture', 8, text('flux')], ['a.u8', 0, Buffer.from([7])], ['a.i8', 1, Buffer.from([0xf9])],
  ['a.u16', 2, Buffer.from([1, 2])], ['a.i16', 3, Buffer.from([1, 2])], ['a.u32', 4, u32(5)], ['a.i32', 5, u32(5)],
  ['a.f32', 6, u32(0x3f800000)], ['a.bool', 7, Buffer.from([1])], ['a.u64', 10, u64(9)], ['a.i64', 11, u64(9)],
  ['a.f64', 12, u64(0)], ['a.strings', 9, Buffer.concat([u32(8), u64(3), text('x'), text(''), text('yz')])],
  ['a.numbers', 9, Buffer.concat([u32(5), u64(2), u32(1), u32(2)])],
];

function write(path, version, tensors) {
  const head = [Buffer.from('GGUF'), u32(version), u64(tensors.length), u64(metadata.length)];
  for (const [key, type, value] of metadata) head.push(text(key), u32(type), value);
  let offset = 0;
  for (const { name, shape, type } of tensors) {
    head.push(text(name), u32(shape.length), ...shape.map(u64), u32(type), u64(offset));
    const [elements, bytes] = types[type];
    offset = Math.ceil((offset + shape.reduce((a, b) => a * b, 1) / elements * bytes) / 32) * 32;
  }
  const header = Buffer.concat(head);
  writeFileSync(path, header);
  truncateSync(path, Math.ceil(header.length / 32) * 32 + offset);
}

function makeFiles(folder) {
  const files = [];
  for (const version of [2, 3])
    for (const type of Object.keys(types).map(Number)) {
      const path = join(folder, `v${version}-${GGMLQuantizationType[type] ?? type}.gguf`);
      write(path, version, [
        { name: 'a.weight', shape: [256, 3], type }, { name: 'b.weight', shape: [512, 7, 5], type },
        { name: 'c.bias', shape: [11], type: 0 }, { name: 'd.weight', shape: [3072, 12288, 90], type }]);
      files.push(path);
    }
  return files;
}

async function countsOfPackage(path) {
  const read = await gguf(path, { allowLocalFile: true, computeParametersCount: true });
  return { parameters: Number(read.parameterCount), tensors: read.tensorInfos.length };
}

const [cli, ...given] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'gguf-counts-'));
let different = 0;
try {
  const files = given.length > 0 ? given : makeFiles(folder);
  for (const path of files) {
    const ours = JSON.parse(execFileSync(cli, ['--json', 'inspect', path], { encoding: 'utf8' }));
    const theirs = await countsOfPackage(path);
    const same = ours.parameters === theirs.parameters && ours.tensors === theirs.tensors;
    different += same ? 0 : 1;
    if (!same) console.log(`${path}: ${ours.parameters} in ${ours.tensors}, expected ${theirs.parameters} in ${theirs.tensors}`);
  }
  console.log(`${files.length} files, ${different} different`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(different === 0 ? 0 : 1);
