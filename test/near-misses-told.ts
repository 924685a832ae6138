import { COASTWIRE, COURIER, DAILY, type Dispute, POST, VNA } from './told.ts';

/** Nobody disputes anything here, however alike the words are; or only what is listed. */
export const NEAR_MISSES: readonly Dispute[] = [
  [
    'same verb, other object',
    [
      [
        VNA,
        '2024-06-01',
        'TARSK, June 1. /VNA/. Velmora has closed the Dravik border crossing, the Interior Ministry said on Saturday.',
      ],
      [POST, '2024-06-01', 'Velmora denied on Saturday that it had closed the airport of Port Lenz to Kestrian airlines.'],
    ],
    [],
  ],
  [
    'other day',
    [
      [
        COASTWIRE,
        '2024-06-02',
        'BELHAVEN, June 2 (Coastwire) - Velmoran aircraft bombed a fuel depot near Orlin on June 1, Kestria said on Sunday.',
      ],
      [
        VNA,
        '2024-06-20',
        'TARSK, June 20. /VNA/. Velmora denied on Thursday that its aircraft had bombed a fuel depot near Orlin on June 19.',
      ],
    ],
    [],
  ],
  [
    'other place',
    [
      [
        COASTWIRE,
        '2024-06-03',
        'BELHAVEN, June 3 (Coastwire) - Velmoran border guards shot at fishermen off Dravik, the Kestrian coast guard said on Monday.',
      ],
      [VNA, '2024-06-03', 'TARSK, June 3. /VNA/. Velmora denied that its border guards had shot at fishermen off Port Lenz.'],
    ],
    [],
  ],
  [
    'denial of something else in one report',
    [
      [
        COURIER,
        '2024-06-04',
        'Mayor Lena Orsk said the new harbour would open in July. She also denied that she planned to leave the party. Contractor Hald Brix said the cranes were late.',
      ],
    ],
    [],
  ],
  [
    'hypothetical',
    [
      [
        POST,
        '2024-06-05',
        'If Velmora closed the Dravik crossing, Kestria would lose 5 million crowns a day, Trade Minister Jo Varn said on Wednesday. Velmora has not closed the Dravik crossing, the Norland Union said.',
      ],
    ],
    [],
  ],
  [
    'old quote as background',
    [
      [
        COASTWIRE,
        '2024-06-06',
        'BELHAVEN, June 6 (Coastwire) - Kestria said on Thursday that talks with Velmora on fishing had ended without result. In 2019 Velmora denied that it had broken an earlier treaty on whaling.',
      ],
    ],
    [],
  ],
  [
    'a demand is no assertion',
    [
      [
        VNA,
        '2024-06-07',
        'TARSK, June 7. /VNA/. President Anton Verel demanded on Friday that Kestria withdraw its troops from Orlin. Kestria said its troops had never been in Dravik.',
      ],
    ],
    [],
  ],
  [
    'one predicts, one denies another thing',
    [
      [
        COURIER,
        '2024-06-08',
        'Bread prices in Velmora will double by autumn, economist Tara Lind predicted on Saturday. Finance Minister Karel Noss denied that the state had run out of grain.',
      ],
    ],
    [],
  ],
  [
    'refusal to do a thing',
    [
      [
        COURIER,
        '2024-06-09',
        'President Anton Verel said Velmora needed new elections. The opposition refused to take part in a round table on pensions.',
      ],
    ],
    [],
  ],
  [
    'two who agree to deny',
    [
      [
        POST,
        '2024-06-10',
        'Velmora and Kestria both denied on Monday that they were preparing for war. Kestrian Prime Minister Jan Dorn said the harvest was good.',
      ],
    ],
    [],
  ],
  [
    'praise is no answer',
    [
      [
        COURIER,
        '2024-06-11',
        `Health Minister Greta Holm said 300 new hospital beds would be ready by July. Doctors' leader Sven Ost declined to say whether he would stand for parliament.`,
      ],
    ],
    [],
  ],
  [
    'denial beside unrelated claim',
    [
      [
        COURIER,
        '2024-07-17',
        `Kestria's central bank raised interest rates on Wednesday. Governor Ewa Lindt said inflation would fall to 4 percent by spring.\n\nShe denied that the government had put pressure on the bank. Finance Minister Ole Brand said the decision was wise.\n\nShares fell by 2 percent. A trader said investors were nervous.`,
      ],
    ],
    [],
  ],
  [
    'refusal beside unrelated claim',
    [
      [
        DAILY,
        '2024-07-18',
        'Interior Minister Gerd Falk said 40 police officers would be sent to Dravik. He refused to say how long they would stay.\n\nThe mayor of Dravik said the town needed teachers, not police. She did not answer a question about her health.',
      ],
    ],
    [],
  ],
  [
    'rejecting a proposal',
    [
      [
        COASTWIRE,
        '2024-07-19',
        'HARROW, July 19 (Coastwire) - The Norland Union proposed on Friday that observers be sent to Orlin. Velmora rejected the proposal. Kestria welcomed it.\n\nParliament in Tarsk voted down a bill that would have raised the pension age. Opposition leader Mira Sand said the bill would have hurt the poor.',
      ],
    ],
    [],
  ],
  [
    'agreement in denial',
    [
      [
        VNA,
        '2024-07-20',
        'TARSK, July 20. /VNA/. No radiation has escaped from the Brod reactor, the Velmoran nuclear agency said on Saturday.',
      ],
      [
        COASTWIRE,
        '2024-07-20',
        'HARROW, July 20 (Coastwire) - The Norland Union said it had measured no radiation near the Brod reactor in Velmora. The agency denied that the reactor had been shut down.',
      ],
    ],
    [],
  ],
  [
    'change over days',
    [
      [
        VNA,
        '2024-07-21',
        'TARSK, July 21. /VNA/. The Lenz bridge has not been reopened to lorries, the road service said on Sunday.',
      ],
      [
        VNA,
        '2024-07-25',
        'TARSK, July 25. /VNA/. The Lenz bridge has been reopened to lorries, the road service said on Thursday.',
      ],
    ],
    [],
  ],
  [
    'two suspects',
    [
      [
        POST,
        '2024-07-22',
        'Police accused Marek Dahl of killing a watchman in Belhaven. Dahl denies the killing. In a separate case, prosecutors accused Sven Roth of stealing a painting. Roth has admitted the theft.',
      ],
    ],
    ['denied: r1 police accuses | r1 Marek Dahl denies'],
  ],
  [
    'same actor denies a rumour about another thing',
    [
      [
        COURIER,
        '2024-07-23',
        'Actress Ina Vell will play a spy in her next film, the studio said. Vell denied rumours that she was ill. The director said filming would begin in Port Lenz in May.',
      ],
    ],
    [],
  ],
  [
    'pointing word with own meaning',
    [
      [
        DAILY,
        '2024-07-24',
        'The airline Norair said it would drop charges for hand luggage. Passengers welcomed the move. Rival Velair dismissed the idea of free luggage as a gimmick.',
      ],
    ],
    [],
  ],
];
