import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placed } from '../../test/placed-report.ts';
import { annotationJson } from './annotation.ts';
import { annotationText } from './highlight.ts';
import { type Paint, plain } from './paint.ts';

const tagged: Paint = {
  ...plain,
  source: (s) => `<s>${s}</s>`,
  cue: (s) => `<c>${s}</c>`,
  content: (s) => `<w>${s}</w>`,
  figure: (s) => `<f>${s}</f>`,
};

const report = placed({
  id: 'r1',
  text: 'Nadia Kolm said 14 lorries had left.\nMore will follow.',
  statements: [{ by: 'Nadia Kolm', cue: 'said', says: '14 lorries had left' }],
  figures: [{ at: '14', least: 14, most: 14 }],
});

test('the whole text with its findings, and what was read off them', () => {
  expect(annotationText(annotationJson(report), tagged)).toBe(
    [
      'r1 outlet not named · date not known',
      '<s>Nadia Kolm</s> <c>said</c> <f>14</f><w> lorries had left</w>.\nMore will follow.',
      's1   <s>Nadia Kolm</s> <c>said</c> <w>14 lorries had left</w> [say]',
      '',
    ]
      .join('\n\n')
      .replace(/\n\n$/u, '\n'),
  );
});

test('without colours the text is the report’s own', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('Kolm ', 'said ', '14 ', '\n', '😀', '<b>') }), (words) => {
      const text = `x${words}x`;
      expect(annotationText(annotationJson(placed({ id: 'r', text })), plain)).toContain(text);
    }),
  );
});
