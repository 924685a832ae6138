// A process that archives and stores reports until it is killed, and prints the number of each as soon as it is acknowledged.
// node store-writer.mjs COMPILED DATA FIRST
const [compiled, data, first] = process.argv.slice(2);
const { openWorkspace } = await import(`${compiled}/store/workspace.js`);
const { reportKey } = await import(`${compiled}/store/key.js`);
const { store, archive } = await openWorkspace({ data, create: true });
process.stdout.write('open\n');
for (let number = Number(first); ; number += 1) {
  const report = {
    id: `r${number}`,
    text: `Report ${number}. ${'The bridge at Port Lenz is open. '.repeat(number % 90)}`,
    title: null,
    published: { date: null, assumed: [] },
    outlet: null,
    agency: null,
    url: null,
    language: 'en',
    source: null,
    extra: null,
    notes: [],
  };
  const key = reportKey(report);
  const original = { bytes: new TextEncoder().encode(report.text), format: 'text', input: report.id };
  const [position] = await archive.append([{ key, original }]);
  await store.put([{ key, id: report.id, report, features: new Uint8Array(3000), version: 'v', place: report.id, position }]);
  if (number % 20 === 0) await store.checkpoint();
  process.stdout.write(`${number}\n`);
}
