/** Reports of the invented world in which somebody goes by two names that are perhaps one person's. */
export const DOUBTS = [
  {
    id: 'quay-1',
    outlet: 'Tarsk Daily',
    published: '2024-06-03',
    text: 'TARSK, June 3 - The fish quay at Port Lenz will close for repairs, harbour master Sergei Makeyev said on Monday. “The piles are rotten,” Makeyev said. Mayor Lena Orsk said the fishermen had been told. The repairs at the fish quay of Port Lenz cost 4 million crowns.',
  },
  {
    id: 'quay-2',
    outlet: 'Belhaven Post',
    published: '2024-06-04',
    text: 'BELHAVEN, June 4 - Siarhei Makeev denied that the fish quay at Port Lenz would close for repairs. “The quay stays open,” Makeev told reporters on Tuesday. Mayor Lena Orsk said that the piles of the fish quay at Port Lenz were rotten. Engineer Marek Baker inspected the piles.',
  },
  {
    id: 'quay-3',
    outlet: 'The Harrow Courier',
    published: '2024-06-05',
    text: 'PORT LENZ, June 5 - Harbour master Sergei Makeyev said on Wednesday that the fish quay at Port Lenz would close for repairs next week. Engineer Marek Becker said that the piles of the quay were rotten. Fishermen at Port Lenz protested against the repairs.',
  },
];
