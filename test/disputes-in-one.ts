import { COASTWIRE, COURIER, DAILY, type Dispute, POST } from './told.ts';

/** Told by one report. */
export const DISPUTES_IN_ONE: readonly Dispute[] = [
  [
    'figure denied by "more"',
    [
      [
        DAILY,
        '2024-05-17',
        'Some 8,000 people marched through Tarsk on Friday against higher bread prices, police said. The organisers, the Bread and Work union, said there had been many more.',
      ],
    ],
    ['differs: r1 police gives Some 8,000 people | r1 organisers gives more'],
  ],
  [
    'figure denied by "fewer"',
    [
      [
        POST,
        '2024-05-18',
        `The nurses' union said 3,000 nurses had walked out in Belhaven on Saturday. There were far fewer than that, according to Health Minister Greta Holm.`,
      ],
    ],
    [`differs: r1 nurses' union gives 3,000 nurses | r1 Greta Holm gives fewer`],
  ],
  [
    'named without quoting: said others were to blame',
    [
      [
        COURIER,
        '2024-05-21',
        'Kestria blamed Velmora on Tuesday for the blackout that left Belhaven in the dark. Velmora said Kestrian engineers themselves were at fault for the power cut.',
      ],
    ],
    ['differs: r1 Kestria accuses | r1 Velmora accuses'],
  ],
  [
    'refusal to comment on an allegation',
    [
      [
        COURIER,
        '2024-05-26',
        'The energy company Belgrid knew of cracks in the Sorne dam two years before it burst, a former engineer told the Courier. A Belgrid spokesman declined to comment on the allegation.',
      ],
    ],
    ['not-confirmed: r1 former engineer asserts | r1 spokesman refuses'],
  ],
  [
    'neither confirm nor deny',
    [
      [
        COASTWIRE,
        '2024-05-27',
        'HARROW, May 27 (Coastwire) - Velmora has bought 24 fighter jets from the Norland Union, a Kestrian lawmaker said on Monday. The Norland defence department would neither confirm nor deny the sale.',
      ],
    ],
    ['not-confirmed: r1 Kestrian lawmaker asserts | r1 Norland defence department refuses'],
  ],
  [
    'vote rigging',
    [
      [
        COURIER,
        '2024-05-29',
        'Opposition leader Mira Sand said the presidential election in Velmora had been rigged and demanded a recount. The election commission rejected her claims, saying that the vote had been free and fair.',
      ],
    ],
    ['denied: r1 Mira Sand asserts | r1 election commission denies'],
  ],
  [
    'spokesman against source',
    [
      [
        COASTWIRE,
        '2024-05-30',
        'BELHAVEN, May 30 (Coastwire) - Kestria is planning to expel the Velmoran ambassador, a senior diplomat said on Thursday. Foreign Ministry spokesman Emil Sorn called the report "pure invention".',
      ],
    ],
    ['denied: r1 senior diplomat asserts | r1 Emil Sorn denies'],
  ],
  [
    'hostage release',
    [
      [
        COURIER,
        '2024-07-03',
        `Rebels in the Orlin hills have freed all twelve hostages, the Norland Union's envoy, Marta Ilves, said on Wednesday.\n\nA rebel spokesman denied that any hostage had been freed. "The talks have failed," he said by telephone.\n\nThe families of the hostages said they had heard nothing.`,
      ],
    ],
    ['denied: r1 Marta Ilves asserts | r1 rebel spokesman denies'],
  ],
  [
    'football bribe, long report with background',
    [
      [
        COURIER,
        '2024-07-05',
        'The president of the Velmoran football association, Dario Venn, accepted 2 million crowns from a television company, prosecutors said on Friday.\n\nVenn has denied the charges. His lawyer said he would appeal against his arrest.\n\nThe association declined to comment. Its general secretary, Ola Reim, said that the season would begin as planned on August 10.\n\nIn 2018 Venn denied that he had sold tickets for the cup final. A court cleared him of the charge.\n\nThe television company, Skyline, said that it had never paid Venn.',
      ],
    ],
    ['denied: r1 prosecutors asserts | r1 Dario Venn denies'],
  ],
  [
    'embassy attack: who was it',
    [
      [
        COASTWIRE,
        '2024-07-13',
        `BELHAVEN, July 13 (Coastwire) - Kestria on Saturday blamed Velmora's secret service for a fire at its embassy in Harrow. Velmora said it was not involved. Norland police said they were investigating whether the fire was an accident.`,
      ],
    ],
    ['denied: r1 Kestria accuses | r1 Velmora denies'],
  ],
];
