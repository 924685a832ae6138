import { beforeAll, expect, test } from 'vitest';
import { annotate } from '../src/app/annotate.ts';
import type { Annotation } from '../src/dossier/shape.ts';
import { readInputs } from '../src/ingest/inputs.ts';

/** By report: speaker | what was done | words of the content, checked by hand against samples/. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  '021e7becd006e7ab': [
    'Interior Ministry | say | Velmora has suspended lorry traffic through the Dravik border crossing until further notice',
    'Piotr Hask | say | Around 300 lorries were waiting on both sides of the border on Monday evening',
    'Kestria | demand | an inquiry by the Norland Union',
    'Anton Verel | accuse | that Kestria itself is to blame, because its hauliers overload their vehicles',
  ],
  e860b779c7a8aabf: [
    'Kestria | accuse | Velmora of deliberately choking trade by closing the Dravik crossing to lorries',
    'Ilse Maron | accuse | "This is not about tonnes, this is about politics," … "Velmora is using truck drivers as a bargaining chip."',
    'Tomas Brandt | warn | that Kestria would consider closing its own side of the crossing to Velmoran vehicles if there was no answer by the end of the week',
  ],
  f07bb9b40a7c9a40: [
    'Nadia Kolm | deny | that the weight checks were aimed at Kestrian exporters',
    'Nadia Kolm | refuse | whether President Anton Verel would speak to Prime Minister Ilse Maron',
    'Nadia Kolm | relay | the Interior Ministry had informed the Kestrian side about the state of the road on February 20',
  ],
  b620da751c96c580: [
    'Anton Verel; Ilse Maron | agree | that the Dravik crossing should reopen in stages',
    'Anton Verel | demand | that observers of the Norland Union come to Dravik',
  ],
  'belhaven-post-0306': [
    'Emil Sorn | refuse | a report from Tarsk that the two had agreed to reopen the road in stages',
    'Greta Holm | accuse | Maron for talking to Verel at all',
  ],
  'coastwire-0307': [
    'Marta Ilves | confirm | that Prime Minister Ilse Maron had called her after speaking to President Anton Verel',
    'Piotr Hask | refuse | to comment on the new figure',
  ],
};

const found = new Map<string, readonly string[]>();
const line = ({ text = '' }: Annotation, { speaker, act, content }: Annotation['statements'][number]): string =>
  `${speaker} | ${act} | ${content.map(([start, end]) => text.slice(start, end)).join(' … ')}`;

beforeAll(async () => {
  for await (const annotation of annotate(readInputs(['samples']), []))
    found.set(
      annotation.id,
      annotation.statements.map((statement) => line(annotation, statement)),
    );
});

test.each(Object.entries(EXPECTED))('in %s: %j', (report, expected) => {
  expect(found.get(report)).toEqual(expect.arrayContaining([...expected]));
});
