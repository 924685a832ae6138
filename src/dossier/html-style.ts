/** Style of the printable page: tokens of the design language; serif is a source's words, sans the program's. */
export const STYLE = `
:root { color-scheme: light dark;
  --bg: light-dark(#fdfcfa, #141413); --sunk: light-dark(#f5f3ed, #1d1d1b); --ink: light-dark(#1b1b19, #ebe9e3);
  --ink2: light-dark(#52514c, #b5b3ab); --ink3: light-dark(#696861, #98968e); --rule: light-dark(#e3e0d7, #302f2c);
  --edge: light-dark(#8a887e, #77756e); --says: light-dark(#0b5c9c, #78b7ec); --denies: light-dark(#ae3800, #ff9c66);
  --holds: light-dark(#55565e, #b9bac4); --accuses: light-dark(#8b2a68, #e59ccb); --agrees: light-dark(#00684c, #5cc9a3);
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Cambria, Georgia, "Liberation Serif", serif;
  --mono: ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--ink); font: 14px/1.43 var(--sans); font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
main { max-width: 56rem; margin: 0 auto; padding: 24px 24px 48px; }
article + article { margin-top: 64px; break-before: page; }
h1 { margin: 0 0 8px; font: 600 27px/1.2 var(--serif); text-wrap: balance; }
h2 { margin: 32px 0 0; padding-bottom: 6px; border-bottom: 1px solid var(--ink); font-size: 16px; font-weight: 650; }
h3 { margin: 0; font-size: 15px; font-weight: 600; }
p { margin: 0; } ol, ul { margin: 0; padding: 0; list-style: none; }
h2 small { font-weight: 400; }
.meta, small { color: var(--ink2); font-size: 13px; } small, code { font-size: 12px; } code { font-family: var(--mono); }
q, .q { font-family: var(--serif); font-size: 15px; quotes: none; }
.ref { color: var(--ink3); font: 400 12px var(--sans); white-space: nowrap; }
.as { border-bottom: 1px dashed var(--edge); } .un { font-style: italic; color: var(--ink2); }
.row { padding: 9px 0; border-bottom: 1px solid var(--rule); break-inside: avoid; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 16px; margin-top: 8px; }
.side { padding-left: 10px; border-left: 3px solid var(--edge); } .side h4 { margin: 0 0 4px; font-size: 12px; font-weight: 600; }
.side p + p { margin-top: 2px; } .side .voice + .voice { margin-top: 8px; }
[data-act=asserts] { border-color: var(--says); } [data-act=asserts] h4, .act[data-act=asserts] { color: var(--says); }
[data-act=denies] { border-color: var(--denies); border-left-style: double; } [data-act=denies] h4, .act[data-act=denies] { color: var(--denies); }
[data-act=refuses] { border-color: var(--holds); border-left-style: dashed; } [data-act=refuses] h4, .act[data-act=refuses] { color: var(--holds); }
[data-act=accuses] { border-color: var(--accuses); } [data-act=accuses] h4, .act[data-act=accuses] { color: var(--accuses); }
.side.none { border-left: 1px solid var(--rule); color: var(--ink2); }
.tl { display: grid; grid-template-columns: 6.5rem 1fr; gap: 0 12px; } .tl time { font-weight: 600; font-size: 13px; }
table { width: 100%; border-collapse: collapse; } th, td { padding: 6px 10px 6px 0; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; font-size: 13px; }
th { font-weight: 600; } thead th { color: var(--ink3); font-size: 12px; }
del { color: var(--denies); } ins { color: var(--agrees); }
.st { padding-left: 12px; margin-top: 3px; } .key { margin-top: 32px; padding: 12px; background: var(--sunk); }
@media print { :root { color-scheme: light; } main { max-width: none; padding: 0; } body { font-size: 10pt; } h2 { break-after: avoid; } }
@media (max-width: 30rem) { .tl { grid-template-columns: 1fr; } main { padding: 16px; } table, tbody, tr, td { display: block; } thead { display: none; } td { border: 0; padding: 1px 0; } tr { display: block; padding: 8px 0; border-bottom: 1px solid var(--rule); } }
`;
