/** Reports about invented affairs: as long as the samples, four to a story, the same for the same number on every machine. */

const PEOPLE = [
  'Anton Verel',
  'Ilse Maron',
  'Tomas Brandt',
  'Nadia Kolm',
  'Piotr Hask',
  'Lena Orsk',
  'Emil Sorn',
  'Marta Ilves',
  'Ruben Falk',
  'Greta Holm',
];
const PLACES = ['Tarsk', 'Belhaven', 'Harrow', 'Port Lenz', 'Dravik', 'Sollen', 'Oster Quay', 'Kamm', 'Vell', 'Ruhna'];
const THINGS = [
  'ferry',
  'refinery',
  'railway',
  'harvest',
  'hospital',
  'bridge',
  'school',
  'reservoir',
  'pipeline',
  'fishery',
  'market',
  'tunnel',
  'airport',
  'mine',
  'forest',
  'census',
];
const DEEDS = [
  'closed',
  'inspected',
  'reopened',
  'sold',
  'flooded',
  'repaired',
  'taxed',
  'guarded',
  'surveyed',
  'insured',
  'mapped',
  'rented',
];
const WORDS =
  'permit tariff engineer council levy audit storm tender union cargo clinic ballot orchard turbine ledger harbour quarry signal granary statute customs dredger archive parcel'.split(
    ' ',
  );

/** A small generator with a fixed seed (Park and Miller 1988). */
function chooser(seed: number): <T>(from: readonly T[]) => T {
  let state = (seed % 2147483646) + 1;
  return <T>(from: readonly T[]): T => {
    state = (state * 16807) % 2147483647;
    return from[state % from.length] as T;
  };
}

/** The report of this number as a line of JSONL. */
export function inventedReport(number: number): string {
  const story = Math.floor(number / 4);
  const affair = chooser(story * 7919);
  const [who, other, place, thing, deed] = [affair(PEOPLE), affair(PEOPLE), affair(PLACES), affair(THINGS), affair(DEEDS)];
  const topic = Array.from({ length: 8 }, () => `${affair(WORDS)} ${affair(WORDS)}`);
  const told = chooser(number * 104729);
  const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(story / 3) + (number % 4))).toISOString().slice(0, 10);
  const sentence = (): string => {
    const [a, b] = [told(topic), told(WORDS)];
    return told([
      `"The ${a} near ${place} is a matter of ${b}," ${who} said.`,
      `${other} denied that the ${a} had been ${deed} for ${told(WORDS)}.`,
      `Around ${told([20, 35, 60, 140, 300])} people gathered at the ${thing} to ask about the ${a}, officials said on Monday.`,
      `The council of ${place} announced that the ${b} would follow the ${a} within two weeks.`,
      `According to ${who}, the ${a} was never ${told(DEEDS)}.`,
    ]);
  };
  const lead = `${place.toUpperCase()} - The ${thing} in ${place} was ${deed} after a dispute over the ${topic[0]}, ${who} said.`;
  const text = [lead, ...Array.from({ length: 6 }, () => `${sentence()} ${sentence()}`)].join('\n\n');
  return JSON.stringify({ id: `invented-${number}`, text, published: day });
}
