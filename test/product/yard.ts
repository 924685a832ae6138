/** Reports of one story, for what the samples have too little of: passages copied out of order, edits, another language. */

const WIRE = `TARSK, May 2, 2024. /VNA/. Velmora will close the Port Lenz shipyard in June, Foreign Minister Ilse Maron said on Thursday.

"The yard has lost 40 million crowns and nobody will buy it," Maron told reporters in Tarsk. "We have asked every partner we know."

About 620 welders work at the yard, according to the city council. The oldest dock was built in 1911 and has not been repaired since the great flood.

Port Lenz mayor Lena Orsk said the city had not been asked. "We learned of it from the radio," she said. The council meets again on Monday to vote on a budget for retraining.

The yard was founded by the Brandt family and belonged to the navy for half a century. It built the two icebreakers that still serve the northern route.`;

/** Takes three passages of the wire's, two of them in another order; a number and a negation are changed. */
const COPY = `Shipyard to close, minister says

Velmora is shutting the yard in Port Lenz, and the town is angry. A reporter of the Belhaven Post went there.

"The yard has lost 60 million crowns and nobody will buy it," Maron told reporters in Tarsk. "We have asked every partner we know."

In the canteen, men in blue jackets were counting the years left until their pensions. One of them, Josef Lind, showed a photograph of his grandfather on the slip.

Port Lenz mayor Lena Orsk said the city had been asked. "We learned of it from the radio," she said. The council meets again on Monday to vote on a budget for retraining.

About 620 welders work at the yard, according to the city council. The oldest dock was built in 1911 and has not been repaired since the great flood.`;

const OWN = `HARROW, May 3, 2024. Foreign Minister Ilse Maron said on Thursday that Velmora would close the Port Lenz shipyard in June.

The Norland Union buys a third of its ferries from the yard. Tomas Brandt, who speaks for the ferry owners, said they would look elsewhere. "There is a yard in Dravik that can do it by spring," Brandt said.

Maron said the yard had lost 40 million crowns.`;

const FRENCH = `Le chantier naval de Port Lenz va fermer en juin, a annoncé jeudi la ministre des Affaires étrangères Ilse Maron à Tarsk. Le chantier, qui emploie 620 soudeurs, a perdu 40 millions de couronnes. La maire de Port Lenz, Lena Orsk, a déclaré que la ville n'avait pas été consultée. Le conseil municipal de Port Lenz se réunira lundi. L'armateur Tomas Brandt cherche un autre chantier à Dravik.`;

export const YARD = [
  { id: 'vna-yard', text: WIRE, agency: 'VNA', published: '2024-05-02', title: 'Velmora to close Port Lenz shipyard' },
  { id: 'post-yard', text: COPY, outlet: 'Belhaven Post', published: '2024-05-03' },
  { id: 'courier-yard', text: OWN, outlet: 'The Harrow Courier', published: '2024-05-03' },
  { id: 'french-yard', text: FRENCH, outlet: 'Le Courrier de Harrow', published: '2024-05-03', language: 'fr' },
] as const;

/** Comes late, and is the first to tell: the story is then named after it. */
export const EARLIER = {
  id: 'daily-yard',
  text: `TARSK, May 1, 2024. The government of Velmora will close the Port Lenz shipyard, Foreign Minister Ilse Maron told the Tarsk Daily.

The yard, where 620 welders work, has lost 40 million crowns. Mayor Lena Orsk of Port Lenz did not answer calls.`,
  outlet: 'Tarsk Daily',
  published: '2024-05-01',
};
