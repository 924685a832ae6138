import { COURIER, DAILY, type Dispute, POST } from './told.ts';

/** Accounts that deny nothing and yet cannot both be so, and accounts that only look alike: who did it, by what, to whom. */
export const RIVALS: readonly Dispute[] = [
  [
    'a leak and a bomb, each said to have caused it',
    [
      [DAILY, '2024-05-02', 'A gas leak caused the explosion in Port Lenz on Thursday, fire chief Ronald Pike said.'],
      [POST, '2024-05-03', 'A bomb caused the explosion in Port Lenz, police commissioner Ada Brook said.'],
    ],
    ['differs: r1 Ronald Pike asserts | r2 Ada Brook asserts'],
  ],
  [
    'an error, and an act of sabotage',
    [
      [DAILY, '2024-05-02', 'Driver error caused the derailment near Dravik on Thursday, rail minister Ossian Lund said.'],
      [POST, '2024-05-03', 'The derailment near Dravik was an act of sabotage, the railway director, Piet Haan, said.'],
    ],
    ['differs: r1 Ossian Lund asserts | r2 Piet Haan accuses'],
  ],
  [
    'shot down, and crashed in bad weather',
    [
      [DAILY, '2024-05-02', 'Rebels shot down the army helicopter near Ganta on Thursday with a missile, Ada Brook said.'],
      [POST, '2024-05-03', 'The army helicopter near Ganta crashed because of bad weather, General Nils Drew said.'],
    ],
    ['differs: r1 Ada Brook asserts | r2 Nils Drew asserts'],
  ],
];

/** Alike in words, unlike in who does what: no two of them agree. */
export const OTHER_ROLES: readonly Dispute[] = [
  [
    'each withdrew its ambassador from the other',
    [
      [DAILY, '2024-05-02', 'Velmora withdrew its ambassador from Kestria on Thursday, Ilse Maron said.'],
      [POST, '2024-05-02', 'Kestria withdrew its ambassador from Velmora on Thursday, Nils Drew said.'],
    ],
    [],
  ],
  [
    'taken from them, held against them',
    [
      [DAILY, '2024-05-02', 'Rebels captured the town of Dravik from government troops on Thursday, Musa Dray said.'],
      [POST, '2024-05-02', 'Government troops held the town of Dravik against rebels on Thursday, Ali Kord said.'],
    ],
    [],
  ],
  [
    'two causes of one kind',
    [
      [DAILY, '2024-05-02', 'A faulty boiler caused the fire at the Lenz sugar mill on Thursday, Ilse Maron said.'],
      [POST, '2024-05-02', 'Lightning caused the fire at the Lenz sugar mill on Thursday, Nils Drew said.'],
    ],
    [],
  ],
  [
    'one deed told from its end agrees',
    [
      [COURIER, '2024-05-02', 'Rebels shelled the Lenz sugar mill near Dravik on Thursday, Ilse Maron said.'],
      [POST, '2024-05-02', 'The Lenz sugar mill near Dravik was shelled by rebels on Thursday, Nils Drew said.'],
    ],
    ['agrees: r1 Ilse Maron asserts | r2 Nils Drew asserts'],
  ],
  [
    'what two do together agrees, whoever is named first',
    [
      [COURIER, '2024-05-02', 'Velmora signed the Lenz fishing treaty with Kestria on Thursday, Ilse Maron said.'],
      [POST, '2024-05-02', 'Kestria signed the Lenz fishing treaty with Velmora on Thursday, Nils Drew said.'],
    ],
    ['agrees: r1 Ilse Maron asserts | r2 Nils Drew asserts'],
  ],
  [
    'two crashes have two causes',
    [
      [DAILY, '2024-05-02', 'Rebels shot down the army helicopter near Ganta with a missile, Ada Brook said.'],
      [POST, '2024-05-03', 'The mail plane crashed near Port Lenz because of bad weather, Nils Drew said.'],
    ],
    [],
  ],
];
