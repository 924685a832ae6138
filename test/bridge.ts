/** Three outlets on one bridge. One of them took a sentence from another, near its end: that makes them no one origin. */

export const SENTENCE =
  'Mayor Runa Feld said on Thursday that the bridge would reopen to lorries on May 10 after a last inspection of its eastern pier.';
export const DAILY = {
  id: 'daily',
  outlet: 'Tarsk Daily',
  published: '2024-05-02',
  text: `Lorries queue as Aske bridge stays shut

The Aske bridge outside Feldmark stayed closed on Thursday, two days after a grain barge struck one of its piers.

Divers went down to look at the damaged pier in the morning, while hauliers complained of long detours through the hills.

The barge, the Anna Maria, was on its way from Harrow with 900 tonnes of wheat when its engine failed.

${SENTENCE}`,
};
export const POST = {
  id: 'post',
  outlet: 'Belhaven Post',
  published: '2024-05-03',
  text: `Farmers fear for the early harvest as Aske bridge is shut

Farmers in the south of the Norland Union say they may not get their early potatoes to market because the Aske bridge near Feldmark is closed to lorries.

The cooperative of the Aske valley has rented cold stores, but they are already full, its chairman told the Post. A detour through the hills takes four hours.

Prices in the shops of Feldmark have gone up by a fifth since the barge struck the pier.

${SENTENCE}

Farmers do not want to wait that long.`,
};
export const COURIER = {
  id: 'courier',
  outlet: 'The Harrow Courier',
  published: '2024-05-03',
  text: `Engineers hopeful about Aske bridge at Feldmark

The chief engineer of the Aske bridge, Viktor Dahl, said on Friday that it would reopen to lorries on May 10, once the eastern pier has been inspected for the last time.

A barge laden with wheat struck the pier on Tuesday.

The bridge carries most of the lorries between Feldmark and Harrow.`,
};

export const BRIDGE = [DAILY, POST, COURIER] as const;
