import { COASTWIRE, COURIER, DAILY, type Dispute, POST, VNA } from './told.ts';

/** Told by several reports. */
export const DISPUTES: readonly Dispute[] = [
  [
    'attack blamed on each other',
    [
      [
        VNA,
        '2024-05-02',
        'TARSK, May 2. /VNA/. Kestrian artillery shelled the village of Orlin on Wednesday night, killing three people, the Velmoran Defence Ministry said on Thursday. "The fire came from the Kestrian bank of the river," the ministry said.',
      ],
      [
        COASTWIRE,
        '2024-05-02',
        'BELHAVEN, May 2 (Coastwire) - Kestria on Thursday denied shelling the Velmoran village of Orlin and said Velmoran forces had fired on their own people. "Our guns were silent all night," army spokesman Piet Rask said.',
      ],
    ],
    ['denied: r1 Velmoran Defence Ministry asserts | r2 Kestria denies'],
  ],
  [
    'toll disputed',
    [
      [
        COASTWIRE,
        '2024-05-03',
        `PORT LENZ, May 3 (Coastwire) - The explosion at the Port Lenz grain terminal killed 14 workers, the dockers' union said on Friday.`,
      ],
      [
        DAILY,
        '2024-05-03',
        'The city of Port Lenz denied that 14 workers had died in the explosion at the grain terminal. Five people were killed, Mayor Lena Orsk said on Friday.',
      ],
    ],
    [
      `denied: r1 dockers' union asserts | r2 city of Port Lenz denies`,
      `denied: r1 dockers' union gives 14 workers | r2 city of Port Lenz denies 14 workers | r2 Lena Orsk gives Five people`,
    ],
  ],
  [
    'meeting announced and not confirmed',
    [
      [
        VNA,
        '2024-05-04',
        `TARSK, May 4. /VNA/. President Anton Verel will meet Kestrian Prime Minister Jan Dorn in Harrow next week, the president's press service said on Saturday.`,
      ],
      [
        POST,
        '2024-05-04',
        `Prime Minister Jan Dorn's office would not confirm that a meeting with President Verel in Harrow had been arranged. "The prime minister's diary is published on Mondays," an aide said.`,
      ],
    ],
    [`not-confirmed: r1 president's press service asserts | r2 Prime Minister Jan Dorn's office refuses`],
  ],
  [
    'talks agreed and denied',
    [
      [
        VNA,
        '2024-05-05',
        'TARSK, May 5. /VNA/. Velmora and Kestria have agreed to resume talks on the water of the Sorne river, Velmoran Foreign Minister Ilse Maron said on Sunday.',
      ],
      [
        COASTWIRE,
        '2024-05-06',
        'BELHAVEN, May 6 (Coastwire) - There is no agreement with Velmora to resume talks on the Sorne river, Kestrian Deputy Foreign Minister Olga Reth told reporters on Monday. "Nothing has been agreed," she said.',
      ],
    ],
    ['denied: r1 Ilse Maron asserts | r2 Olga Reth denies'],
  ],
  [
    'allegation dismissed without repeating it',
    [
      [
        POST,
        '2024-05-07',
        `Kestria's interior minister, Tomas Brandt, accused Velmora of sending saboteurs to cut railway lines near Dravik. Three men were arrested on Monday.`,
      ],
      [
        VNA,
        '2024-05-08',
        'TARSK, May 8. /VNA/. Velmora on Wednesday dismissed the Kestrian accusations as absurd. "Our neighbour would do better to repair its railway," Foreign Ministry spokeswoman Nadia Kolm said.',
      ],
    ],
    ['denied: r1 Tomas Brandt accuses | r2 Velmora denies'],
  ],
  [
    'responsibility claimed and rejected',
    [
      [
        COASTWIRE,
        '2024-05-09',
        'BELHAVEN, May 9 (Coastwire) - The Free Sorne Movement claimed responsibility on Thursday for the bombing of a police station in Dravik that wounded nine officers.',
      ],
      [
        COURIER,
        '2024-05-10',
        'A lawyer for the Free Sorne Movement said on Friday that the group had nothing to do with the bombing of the Dravik police station. Kestrian police blame the movement for the attack.',
      ],
    ],
    ['denied: r1 the report asserts | r2 lawyer for the Free Sorne Movement denies'],
  ],
  [
    'border crossing closed or open',
    [
      [
        VNA,
        '2024-05-11',
        'TARSK, May 11. /VNA/. Kestria has closed the Dravik border crossing to passenger cars, the Velmoran border service reported on Saturday.',
      ],
      [
        POST,
        '2024-05-11',
        'The Dravik crossing remains open to all traffic, the Kestrian border guard said on Saturday, denying Velmoran reports of a closure.',
      ],
    ],
    ['denied: r1 Velmoran border service asserts | r2 Kestrian border guard denies'],
  ],
  [
    'resignation reported and denied',
    [
      [
        DAILY,
        '2024-05-12',
        'Finance Minister Karel Noss has offered his resignation to President Anton Verel, two government officials told the Tarsk Daily on Sunday.',
      ],
      [
        VNA,
        '2024-05-13',
        `TARSK, May 13. /VNA/. Reports of Finance Minister Karel Noss's resignation are untrue, the president's spokeswoman said on Monday. "The minister has not resigned and is working as usual," Nadia Kolm said.`,
      ],
    ],
    ['denied: r1 two government officials asserts | r2 Nadia Kolm denies'],
  ],
  [
    'support promised and refused',
    [
      [
        COASTWIRE,
        '2024-05-14',
        'HARROW, May 14 (Coastwire) - The Norland Union will pay 200 million crowns to help Velmora repair the Sorne dam, President Anton Verel told parliament on Tuesday.',
      ],
      [
        COURIER,
        '2024-05-15',
        'The Norland Union has made no promise to finance the repair of the Sorne dam in Velmora, Union commissioner Marta Ilves said on Wednesday. She refused to say whether talks on the money were under way.',
      ],
    ],
    ['denied: r1 Anton Verel asserts | r2 Marta Ilves denies'],
  ],
  [
    'ceasefire broken by whom',
    [
      [
        VNA,
        '2024-05-16',
        'TARSK, May 16. /VNA/. Kestrian forces violated the ceasefire twice overnight, firing mortars at Velmoran positions near Orlin, General Piotr Hask said on Thursday.',
      ],
      [
        COASTWIRE,
        '2024-05-16',
        'BELHAVEN, May 16 (Coastwire) - Kestria accused Velmora of breaking the ceasefire near Orlin. Velmoran troops opened fire first, Defence Minister Rolf Eskil said, rejecting claims that his forces had fired mortars.',
      ],
    ],
    ['denied: r1 Piotr Hask asserts | r2 Rolf Eskil denies'],
  ],
  [
    'a later report supersedes',
    [
      [
        COASTWIRE,
        '2024-05-19',
        'TARSK, May 19 (Coastwire) - At least 12 people died when a ferry sank off Port Lenz on Sunday, the coast guard said.',
      ],
      [
        COASTWIRE,
        '2024-05-20',
        'TARSK, May 20 (Coastwire) - The death toll from the ferry that sank off Port Lenz on Sunday has risen to 19, the coast guard said on Monday.',
      ],
    ],
    [
      'superseded: r1 coast guard gives At least 12 people | r2 coast guard gives death toll from the ferry that sank off Port Lenz on Sunday has risen to 19',
    ],
  ],
  [
    'involvement denied',
    [
      [
        POST,
        '2024-05-22',
        'Kestrian prosecutors say Velmoran intelligence was behind the poisoning of journalist Lev Adan in Belhaven. Velmora denies any involvement.',
      ],
      [
        VNA,
        '2024-05-23',
        'TARSK, May 23. /VNA/. Velmora had nothing to do with the poisoning of Lev Adan, President Anton Verel said on Thursday.',
      ],
    ],
    ['denied: r1 Kestrian prosecutors accuses | r1 Velmora denies | r2 Anton Verel denies'],
  ],
  [
    'prisoners: bare assertions of two outlets',
    [
      [VNA, '2024-05-24', 'TARSK, May 24. /VNA/. Velmora released 30 Kestrian prisoners at the Dravik bridge on Friday.'],
      [
        POST,
        '2024-05-25',
        'Velmora has released no Kestrian prisoners at the Dravik bridge, the Kestrian justice ministry said on Saturday.',
      ],
    ],
    ['denied: r1 the report asserts | r2 Kestrian justice ministry denies'],
  ],
  [
    'a strike on a hospital',
    [
      [POST, '2024-05-28', 'Doctors said Velmoran aircraft bombed the hospital in Dravik on Tuesday, wounding 20 patients.'],
      [
        VNA,
        '2024-05-28',
        'TARSK, May 28. /VNA/. The Velmoran air force did not bomb the hospital in Dravik, Defence Ministry spokesman Ivan Tolk said on Tuesday. He called the reports "a lie".',
      ],
    ],
    ['denied: r1 Doctors asserts | r2 Ivan Tolk denies'],
  ],
  [
    'drone over the capital',
    [
      [
        COASTWIRE,
        '2024-07-01',
        'BELHAVEN, July 1 (Coastwire) - A drone that crashed into a block of flats in Belhaven on Sunday was launched from Velmora, Kestrian Defence Minister Rolf Eskil told reporters on Monday. Two people were slightly hurt.\n\n"We have found parts with Velmoran markings," Eskil said. He demanded an apology.\n\nVelmora rejected the accusation. "This is a provocation," Velmoran Foreign Ministry spokeswoman Nadia Kolm said. She said the army had no drones of that type.',
      ],
      [
        VNA,
        '2024-07-02',
        'TARSK, July 2. /VNA/. The Velmoran army did not launch the drone that fell on Belhaven, General Piotr Hask said on Tuesday. He offered to send experts to examine the wreckage.',
      ],
    ],
    ['denied: r1 Rolf Eskil asserts | r2 Piotr Hask denies'],
  ],
  [
    'trade deal',
    [
      [
        VNA,
        '2024-07-06',
        'TARSK, July 6. /VNA/. Velmora and the Norland Union will sign a trade agreement in September, Trade Minister Bela Rusk told VNA on Saturday. Rusk said the agreement would double exports of grain.',
      ],
      [
        COASTWIRE,
        '2024-07-08',
        'HARROW, July 8 (Coastwire) - The Norland Union will not sign a trade agreement with Velmora this year, a spokesman for the Union said on Monday. He said the talks on grain had only begun.',
      ],
    ],
    ['denied: r1 Bela Rusk asserts | r2 spokesman for the Union denies'],
  ],
  [
    'visit: says, will not confirm, other says no',
    [
      [
        DAILY,
        '2024-07-11',
        'Kestrian Prime Minister Jan Dorn will visit Tarsk on July 20, a Velmoran official said on Thursday.',
      ],
      [POST, '2024-07-11', `Jan Dorn's spokesman declined to confirm or deny that the prime minister was going to visit Tarsk.`],
      [COURIER, '2024-07-12', 'Kestrian Prime Minister Jan Dorn said on Friday he had no plans to visit Tarsk.'],
    ],
    [`denied: r1 Velmoran official asserts | r2 Jan Dorn's spokesman refuses | r3 Jan Dorn denies`],
  ],
  [
    'election turnout',
    [
      [
        VNA,
        '2024-07-14',
        'TARSK, July 14. /VNA/. Turnout in the referendum was 71 percent, the Velmoran election commission said on Sunday.',
      ],
      [
        COURIER,
        '2024-07-15',
        `The opposition said turnout in Velmora's referendum had been only 38 percent and accused the commission of inventing numbers. The commission denied this.`,
      ],
    ],
    [
      'denied: r2 opposition accuses | r2 commission denies',
      `differs: r1 Velmoran election commission gives Turnout in the referendum was 71 percent | r2 opposition gives turnout in Velmora's referendum had been only 38 percent`,
    ],
  ],
];
