import { COASTWIRE, COURIER, DAILY, type Dispute, POST, VNA } from './told.ts';

/** Disputes that one denial tells by itself, pleas to a charge, and rival accounts that deny nothing. */
export const NAMED_DISPUTES: readonly Dispute[] = [
  [
    'a denial that names whose report it is',
    [[POST, '2024-05-03', 'Nadia Kolm, a spokeswoman, denied a Kestrian report that Velmora had mined the bridge at Dravik.']],
    ['denied: r1 Nadia Kolm denies | r1 Kestrian asserts'],
  ],
  [
    'a claim that is brushed aside',
    [[COASTWIRE, '2024-05-03', "General Piotr Hask, dismissed the rebels' claim that they had taken Port Lenz."]],
    ['denied: r1 Piotr Hask denies | r1 rebels asserts'],
  ],
  [
    'a report that is not confirmed',
    [
      [
        COURIER,
        '2024-05-04',
        'Ilse Maron, the foreign minister, said on Saturday that Anton Verel had left Tarsk. A palace official declined to confirm or deny the report.',
      ],
    ],
    ['not-confirmed: r1 Ilse Maron asserts | r1 palace official refuses'],
  ],
  [
    'a plea after the charge in other words',
    [
      [
        DAILY,
        '2024-05-05',
        'Prosecutors say that Tomas Brandt caused the death of a patient by giving him the wrong drug. Brandt denies involuntary manslaughter.',
      ],
    ],
    ['denied: r1 prosecutors asserts | r1 Tomas Brandt denies'],
  ],
  [
    'a plea after an accusation',
    [[DAILY, '2024-05-05', 'Lena Orsk, the mayor, is accused of taking bribes. Orsk has pleaded not guilty to the charges.']],
    ['denied: r1 the report accuses | r1 Lena Orsk denies'],
  ],
  [
    'accident or sabotage',
    [
      [
        VNA,
        '2024-05-06',
        'TARSK, May 6. /VNA/. The explosion at the Port Lenz depot was an accident, Nadia Kolm said on Monday.',
      ],
      [
        COASTWIRE,
        '2024-05-06',
        'BELHAVEN, May 6 (Coastwire) - The blast at the Port Lenz depot was an act of sabotage, Piotr Hask said on Monday.',
      ],
    ],
    ['differs: r1 Nadia Kolm asserts | r2 Piotr Hask accuses'],
  ],
  [
    'who shelled the market',
    [
      [
        COASTWIRE,
        '2024-05-07',
        'BELHAVEN, May 7 (Coastwire) - Velmoran troops shelled the market of Dravik, Kestria said on Tuesday.',
      ],
      [VNA, '2024-05-07', 'TARSK, May 7. /VNA/. Velmora said on Tuesday that Kestrian troops had shelled the market of Dravik.'],
    ],
    ['differs: r1 Kestria asserts | r2 Velmora asserts'],
  ],
];

/** The same words, and no dispute. */
export const NAMED_NEAR_MISSES: readonly Dispute[] = [
  [
    'an offer that is refused is no account',
    [[POST, '2024-05-03', 'Nadia Kolm, a spokeswoman, rejected a Kestrian offer to rebuild the bridge at Dravik.']],
    [],
  ],
  [
    'reports that are nobody’s',
    [[POST, '2024-05-03', 'Nadia Kolm, a spokeswoman, denied reports that the bridge at Dravik had been mined.']],
    [],
  ],
  [
    'reports in general are not what was just told',
    [
      [
        COURIER,
        '2024-05-04',
        'Anton Verel said on Saturday that he led a revolution. The Harrow Courier could not confirm reports for most towns beyond Dravik.',
      ],
    ],
    [],
  ],
  [
    'a detail is kept back',
    [
      [
        COURIER,
        '2024-05-04',
        'Lena Orsk has left the clinic in Port Lenz, her office said. Her office refused to disclose the real reason for her stay.',
      ],
    ],
    [],
  ],
  [
    'a plea beside what charges nobody',
    [[DAILY, '2024-05-05', 'Police have interviewed the doctor, Nadia Kolm said. Tomas Brandt has denied any wrongdoing.']],
    [],
  ],
  [
    'the charge is too mild',
    [
      [DAILY, '2024-05-05', 'Tomas Brandt pleaded not guilty to a charge of involuntary manslaughter.'],
      [POST, '2024-05-05', 'The charge of involuntary manslaughter is too mild, Lena Orsk said.'],
    ],
    [],
  ],
  [
    'no plans for what was done a week later',
    [
      [COURIER, '2024-05-03', 'Nadia Kolm said there were no plans to raise the toll at the Dravik crossing.'],
      [POST, '2024-05-05', 'Velmora raised the toll at the Dravik crossing.'],
    ],
    [],
  ],
  [
    'blamed for not speaking',
    [
      [COURIER, '2024-05-03', 'Ilse Maron said that Anton Verel was criticised for not speaking in Dravik about the siege.'],
      [POST, '2024-05-03', 'Anton Verel spoke in Dravik about the siege, Lena Orsk said.'],
    ],
    [],
  ],
  [
    'two who scold a third',
    [
      [
        COURIER,
        '2024-05-06',
        'Ilse Maron accused Anton Verel of insulting his guests. Meanwhile Tomas Brandt accused Lena Orsk of wasting the money of the guests.',
      ],
    ],
    [],
  ],
  [
    'under threat of attack',
    [
      [VNA, '2024-05-07', 'TARSK, May 7. /VNA/. Anton Verel denied that his forces were attacking civilians.'],
      [POST, '2024-05-07', 'Kestria would send tents to protect civilians under threat of attack, Ilse Maron said.'],
    ],
    [],
  ],
  [
    'two happenings, two causes',
    [
      [
        VNA,
        '2024-05-06',
        'TARSK, May 6. /VNA/. The explosion at the Port Lenz depot was an accident, Nadia Kolm said on Monday.',
      ],
      [
        COASTWIRE,
        '2024-05-06',
        'BELHAVEN, May 6 (Coastwire) - The fire at Dravik was an act of sabotage, Piotr Hask said on Monday.',
      ],
    ],
    [],
  ],
  [
    'it may have been sabotage',
    [
      [
        VNA,
        '2024-05-06',
        'TARSK, May 6. /VNA/. The explosion at the Port Lenz depot was an accident, Nadia Kolm said on Monday.',
      ],
      [
        COASTWIRE,
        '2024-05-06',
        'BELHAVEN, May 6 (Coastwire) - The explosion at the Port Lenz depot could be sabotage, Piotr Hask said on Monday.',
      ],
    ],
    [],
  ],
  [
    'both shelled, each another town',
    [
      [
        COASTWIRE,
        '2024-05-07',
        'BELHAVEN, May 7 (Coastwire) - Velmoran troops shelled the market of Dravik, Kestria said on Tuesday.',
      ],
      [
        VNA,
        '2024-05-07',
        'TARSK, May 7. /VNA/. Velmora said on Tuesday that Kestrian troops had shelled the harbour of Port Lenz.',
      ],
    ],
    [],
  ],
  [
    'told to do it, not told to have done it',
    [
      [COURIER, '2024-05-08', 'Anton Verel accused Kestria of urging the people of Dravik to revolt.'],
      [POST, '2024-05-08', 'Lena Orsk, the mayor, denied that the people of Dravik were in revolt.'],
    ],
    [],
  ],
  [
    'a charge against others, in other words',
    [
      [COURIER, '2024-05-08', 'Tomas Brandt accused Norland of slowness in attacking Dravik from the air to protect civilians.'],
      [POST, '2024-05-09', 'Kestria denied attacking civilians in Port Lenz.'],
    ],
    [],
  ],
  [
    'another left than the one who stays',
    [
      [COURIER, '2024-05-08', 'Anton Verel, the Velmoran president, said that he would not leave Velmora.'],
      [POST, '2024-05-09', 'Nadia Kolm had left Velmora with her father, Lena Orsk said.'],
    ],
    [],
  ],
  [
    'rebel claims are not those of the government',
    [
      [
        COURIER,
        '2024-05-08',
        'General Piotr Hask said that his fighters had pushed the rebels back to Dravik. Nadia Kolm, a spokeswoman, also dismissed the rebel claims in other towns.',
      ],
    ],
    [],
  ],
  [
    'they would have gone on',
    [
      [
        COURIER,
        '2024-05-08',
        'Had Norland not stepped in, the shelling of Dravik by Kestria would have continued, Ilse Maron said.',
      ],
      [POST, '2024-05-08', 'Kestria denied shelling Dravik in May.'],
    ],
    [],
  ],
  [
    'that offer is rejected, not that it was made',
    [
      [
        COURIER,
        '2024-05-08',
        'Anton Verel made an offer to the miners of Dravik, Lena Orsk said. The union rejected that offer on Wednesday.',
      ],
    ],
    [],
  ],
  [
    'told of a denial',
    [
      [COURIER, '2024-05-08', 'Coastwire quoted officials as denying that the Verel family was in Kestria.'],
      [POST, '2024-05-08', 'The interior ministry denied that any member of the Verel family was in Kestria.'],
    ],
    [],
  ],
  [
    'one deed, done to two things',
    [
      [
        COURIER,
        '2024-05-08',
        'Velmoran forces had attacked a radio station in Port Lenz, a town full of strikers, Ilse Maron said.',
      ],
      [POST, '2024-05-08', 'Anton Verel denied that his forces had attacked the strikers of Port Lenz.'],
    ],
    [],
  ],
];
