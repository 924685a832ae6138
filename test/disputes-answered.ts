import { COASTWIRE, COURIER, DAILY, type Dispute, POST, VNA } from './told.ts';

/** How a denial may point to what it denies. */
export const ANSWERS: readonly Dispute[] = [
  [
    'found, and not found, of nobody, side by side',
    [
      [
        COURIER,
        '2024-08-01',
        'A knife was found in the boat shed, Inspector Dana Holt said. Lawyers for the family said no knife was found in the boat shed.',
      ],
    ],
    ['denied: r1 Dana Holt asserts | r1 Lawyers for the family denies'],
  ],
  [
    'a claim disputed by',
    [
      [
        COURIER,
        '2024-08-01',
        'State television claimed on Thursday that the army was in control of Orlin, a claim disputed by rebel leaders. Bread is dear in the town.',
      ],
    ],
    ['denied: r1 State television asserts | r1 rebel leaders denies'],
  ],
  [
    'a charge that they deny',
    [
      [
        POST,
        '2024-08-02',
        'Mira Sand complained that the vote had been rigged against her, a charge that the election commission strongly denied.',
      ],
    ],
    ['denied: r1 Mira Sand accuses | r1 election commission denies'],
  ],
  [
    'which they deny',
    [[POST, '2024-08-02', 'The rebels said they held the bridge over the Sorne, which the government denied on Friday.']],
    ['denied: r1 rebels asserts | r1 government denies'],
  ],
  [
    'the account that a denial names',
    [
      [
        VNA,
        '2024-08-03',
        'TARSK, August 3. /VNA/. The government on Saturday denied a Kestrian report that a missile had killed the son of General Anton Falk.',
      ],
    ],
    ['denied: r1 government denies | r1 Kestrian asserts'],
  ],
  [
    'who is accused denies it in other words',
    [
      [
        DAILY,
        '2024-08-04',
        'Rebels accused Norland of sending arms to the army through its ports. Norland denied it had let weapons be unloaded there.',
      ],
    ],
    ['denied: r1 Rebels accuses | r1 Norland denies'],
  ],
  [
    'criticism rejected',
    [
      [
        COURIER,
        '2024-08-05',
        'Foreign Minister Olga Reth condemned Velmora for holding fishermen without a charge. Velmora rejected the criticism.',
      ],
    ],
    ['denied: r1 Olga Reth accuses | r1 Velmora denies'],
  ],
  [
    'nonsense',
    [
      [
        COURIER,
        '2024-08-06',
        'Velmora shelled the village of Orlin, the Kestrian minister Ilse Maron said. "It is complete nonsense," said the Velmoran spokesman Karl Noss.',
      ],
    ],
    ['denied: r1 Ilse Maron asserts | r1 Karl Noss denies'],
  ],
  [
    'a smear',
    [
      [
        POST,
        '2024-08-07',
        'The mayor, Lena Orsk, stole two million crowns, a witness told the court. Orsk called the testimony a smear.',
      ],
    ],
    ['denied: r1 witness accuses | r1 Lena Orsk denies'],
  ],
  [
    'an account that was not verified',
    [
      [
        COURIER,
        '2024-08-08',
        'A baker from Orlin said tanks had entered the market square at dawn. The Norland Union could not independently verify the account.',
      ],
    ],
    ['not-confirmed: r1 baker from Orlin asserts | r1 Norland Union refuses'],
  ],
  [
    'one charge, denied again in other words',
    [
      [
        DAILY,
        '2024-08-09',
        'Prosecutors say the doctor Emil Varga caused the death of a patient in Tarsk by giving her too much of a drug. Varga has pleaded not guilty to the charges.',
      ],
      [
        POST,
        '2024-08-12',
        'Prosecutors told the court in Tarsk that Emil Varga had left the ward for an hour. Varga denies involuntary manslaughter.',
      ],
    ],
    ['denied: r1 prosecutors asserts | r1 Emil Varga denies | r2 prosecutors asserts | r2 Emil Varga denies'],
  ],
];

/** Nobody denies here what another says. */
export const NO_ANSWERS: readonly Dispute[] = [
  [
    'a claim that is only called one',
    [
      [
        COURIER,
        '2024-08-01',
        'State television claimed on Thursday that the army was in control of Orlin, a claim made many times.',
      ],
    ],
    [],
  ],
  [
    'besides, another thing is denied',
    [
      [
        DAILY,
        '2024-08-04',
        'Rebels accused Norland of sending arms to the army. Norland also denied that its ministers would resign over the harvest.',
      ],
    ],
    [],
  ],
  [
    'another country rejects criticism of itself',
    [
      [
        DAILY,
        '2024-08-05',
        'Rebels accused Norway of sending arms to the army through its ports. The rebels then met in Orlin. Sweden rejected the criticism.',
      ],
    ],
    [],
  ],
  [
    'a request that is denied',
    [
      [
        COURIER,
        '2024-08-06',
        'Delegates attempted to secure a change of the rules for the vote, their leader Ola Reim said. The committee denied the change being sought.',
      ],
    ],
    [],
  ],
  [
    'bail denied',
    [[COURIER, '2024-08-06', 'Police said Sven Roth had asked for bail of 2,000 crowns. The judge Greta Holm denied bail.']],
    [],
  ],
  [
    'a thing left undone, and done later by others',
    [
      [POST, '2024-08-07', 'President Anton Verel vowed to fight on and never leave Velmora.'],
      [
        COASTWIRE,
        '2024-08-08',
        'BELHAVEN, August 8 (Coastwire) - A Kestrian team that was held in Tarsk has now left Velmora, Foreign Minister Olga Reth said.',
      ],
    ],
    [],
  ],
  [
    'nothing was found, told twice',
    [
      [
        POST,
        '2024-08-07',
        'The sailor was now in good health and no second case of the fever had been found on the ferry, doctors in Tarsk said.',
      ],
      [
        COASTWIRE,
        '2024-08-07',
        'TARSK, August 7 (Coastwire) - The sailor is in good health and no second case of the fever was found on the ferry, Health Minister Greta Holm said.',
      ],
    ],
    ['agrees: r1 doctors in Tarsk asserts | r2 Greta Holm asserts'],
  ],
  [
    'no decision here, and a ban elsewhere',
    [
      [POST, '2024-08-08', 'Six countries have decided to ban pork products from Velmora, the farm union said on Thursday.'],
      [DAILY, '2024-08-08', '"There is no decision to ban pork products," said Majid Sarr of the food agency of Arlund.'],
    ],
    [],
  ],
  [
    'each accuses the other of another thing',
    [
      [
        COURIER,
        '2024-08-09',
        'Velmora accused Norland of hiding rebels. Norland in turn accused Velmora of stealing water from the Sorne.',
      ],
    ],
    [],
  ],
  [
    'who warns of a flaw accuses nobody of it',
    [
      [POST, '2024-08-10', 'Thieves are exploiting a flaw in all locks of the make Sandel, the company Brix said on Saturday.'],
      [
        COURIER,
        '2024-08-10',
        'That Brix is sending out new locks so quickly shows that thieves exploit a serious flaw, the expert Paul Hald said.',
      ],
    ],
    [],
  ],
  [
    'a crime that nobody says was done',
    [
      [
        COURIER,
        '2024-08-12',
        'Emil Varga faces four years in prison if convicted of arson, which he denies. The trial begins in May.',
      ],
    ],
    [],
  ],
  [
    'wrong on one thing, wrong on another',
    [
      [
        COURIER,
        '2024-08-13',
        'Mira Sand charged that Anton Verel had been wrong on the war in Arlund. Verel accused Sand of getting her facts wrong.',
      ],
    ],
    [],
  ],
  [
    'joined one thing, did not join another',
    [
      [POST, '2024-08-14', 'Arlund said it would not join the mission, despite now recognising the rebels of Orlin.'],
      [DAILY, '2024-08-14', 'Arlund joined other governments in recognising the rebels of Orlin.'],
    ],
    [],
  ],
];
