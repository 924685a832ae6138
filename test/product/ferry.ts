/** Reports of one story, for what the samples have too little of: a changed text, names that may be one, a report full of markup. */

const STRIKE = `PORT LENZ, June 4, 2024. /VNA/. Ferry crews in Port Lenz will strike from Friday, union leader Marek Baker said on Tuesday.

"Forty crews have not been paid since April," Baker told reporters.

Mayor Lena Orsk said the city would not pay for the shipping line. Port manager Yuri Horbatsky did not answer calls.`;

const WIRE = `PORT LENZ, June 5, 2024. Ferry crews in Port Lenz will strike from Friday, Marek Becker told Coastwire on Wednesday.

"We have not been paid since April," Becker said. He denied that the crews wanted a higher wage.

Nobody at the city hall answered calls. Yury Horbatskiy, the port manager, said two ferries would sail.`;

const CORRECTED = `CORRECTED: ${STRIKE.replace('Forty', 'Fourteen').replace('June 4', 'June 6')}`;

/** What a page that trusted it would run and hide. */
export const MARKUP = `<script>document.title = 'taken over'</script>

<img src=x onerror="document.title = 'taken over'"> Ferry crews in Port Lenz will strike from Friday, <b>Marek Baker</b> said on Thursday.

</p></div><style>* { display: none }</style> &lt;b&gt;Forty crews&lt;/b&gt; have not been paid since April, Baker said.`;

export const FERRY = [
  { id: 'vna-ferry', text: STRIKE, agency: 'VNA', published: '2024-06-04' },
  { id: 'coastwire-ferry', text: WIRE, agency: 'Coastwire', published: '2024-06-05' },
  { id: 'vna-ferry', text: CORRECTED, agency: 'VNA', published: '2024-06-06' },
  { id: 'post-ferry', text: MARKUP, outlet: 'Belhaven <i>Post</i>', published: '2024-06-06' },
] as const;
