/** The sinking of a ferry and bribes at an office: nobody knows at first that the one led to the other. */
export const GROWN_TOGETHER: readonly (readonly [id: string, day: string, text: string])[] = [
  [
    'ferry',
    '2024-03-01',
    'The ferry Silver Tern sank off Port Lenz on Friday after water broke into its engine room. Harbour master Gregor Falk said the ship of Sandel Lines had sailed with broken pumps.',
  ],
  [
    'bribes',
    '2024-03-02',
    'Prosecutor Nora Heit opened an inquiry in Belhaven on Saturday into bribes that inspector Jan Pell is said to have taken at the Ship Office. The bribes were paid in cash, Nora Heit said.',
  ],
  [
    'divers',
    '2024-03-08',
    'Divers brought up the pumps of the ferry Silver Tern on Friday. Harbour master Gregor Falk asked why inspector Jan Pell of the Ship Office had let Sandel Lines sail, and spoke of bribes.',
  ],
  [
    'search',
    '2024-03-14',
    'Police searched the house of inspector Jan Pell over bribes at the Ship Office on Thursday. Prosecutor Nora Heit said papers of Sandel Lines about the broken pumps of the ferry Silver Tern were found.',
  ],
  [
    'committee',
    '2024-03-25',
    "Parliament in Tarsk set up a committee on ships on Monday. Its head Edvin Strand named Petra Lusk of the Norland Union, Oleg Brin of the Seamen's Guild and Rosa Quint of the Harbour League as members. The committee will ask Gregor Falk about the ferry, and prosecutor Nora Heit about the bribes to Jan Pell. Deputy Yusuf Arden called for laws on life jackets, Marta Veen of the Hafenbund for a memorial in Orn.",
  ],
];
