import { describe, expect, test } from 'vitest';
import { labelsFor } from '../../test/made-up-model.ts';
import { labelsOf, widthsOf } from './labels.ts';

const given = (other: Readonly<Record<string, unknown>> = {}): unknown =>
  JSON.parse(JSON.stringify(labelsFor({ port: {}, open: {} }, other)));

describe('labels', () => {
  test('are read', () => {
    const labels = labelsOf(given());
    expect(labels).toMatchObject({
      window: 126,
      wordPieces: 8,
      linkWidth: 6,
      linkWeights: { sourceApart: 0, contentApart: 0, starved: 0 },
    });
    expect(labels.roles.tagset.kinds).toEqual(['source', 'cue', 'content']);
    expect(labels.names.tagset.kinds).toEqual(['PER', 'ORG', 'LOC']);
    expect(widthsOf(labels)).toEqual({
      ...{ roles: 13, names: 13, links: 24, pos: 8, dependent: 6, head: 6, bias: 1, labelDependent: 8, labelHead: 8 },
    });
    expect(labelsOf(given({ sourceApart: 2 })).linkWeights.sourceApart).toBe(2);
  });

  test('matrices may be given in rows or as one list', () => {
    expect(labelsOf(given({ transitions: Array(169).fill(1) })).roles.chain.between).toHaveLength(169);
  });

  test.each<[Record<string, unknown>, string]>([
    [{ version: 2 }, 'its version is not 1'],
    [{ version: undefined }, 'its field "version" is not a number'],
    [{ window: 0 }, 'its field "window" is not a whole number from 1 to 510'],
    [{ window: 600 }, 'its field "window" is not'],
    [{ wordPieces: 127 }, 'its field "wordPieces" is not a whole number from 1 to 126'],
    [{ roles: ['O', 'B-'] }, '"B-" is no tag'],
    [{ roles: [] }, 'its field "roles" is not a list of texts'],
    [{ roles: ['O', 'S-cue'], transitions: [0, 0, 0, 0], start: [0, 0], end: [0, 0] }, 'its field "roles" has no "source"'],
    [{ transitions: [[0]] }, 'its field "transitions" is not a list of 169 numbers'],
    [{ nameEnd: Array(13).fill('0') }, 'its field "nameEnd" is not a list of 13 numbers'],
    [{ rootHead: [1] }, 'its field "rootHead" is not a list of 6 numbers'],
    [{ labelBias: null }, 'its field "labelBias" is not'],
    [{ pos: 'NOUN' }, 'its field "pos" is not a list of texts'],
    [{ links: 2.5 }, 'its field "links" is not a whole number'],
  ])('%j: %s', (other, message) => {
    expect(() => labelsOf(given(other))).toThrow(message);
  });

  test.each([[null], [7], ['x'], [[]]])('%j is no set of labels', (json) => {
    expect(() => labelsOf(json)).toThrow(/it is not a JSON object|its field "version"/);
  });
});
