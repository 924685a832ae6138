import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const file = (name: string): string => readFileSync(createRequire(import.meta.url).resolve(name)).toString('base64');

const face = (family: string, name: string, weight: number, style: 'normal' | 'italic'): string =>
  `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${file(
    `@fontsource/${name}/files/${name}-latin-${weight}-${style}.woff2`,
  )})}`;

/** The design's own pictures use Inter and Charis SIL where a desktop has its system's sans and Charter: a machine that takes pictures may have neither. */
export const FONTS = `${[400, 500, 600, 700].map((weight) => face('Picture Sans', 'inter', weight, 'normal')).join('')}${[
  face('Picture Sans', 'inter', 400, 'italic'),
  face('Picture Serif', 'charis-sil', 400, 'normal'),
  face('Picture Serif', 'charis-sil', 400, 'italic'),
  face('Picture Serif', 'charis-sil', 700, 'normal'),
].join('')}:root{--sans:"Picture Sans"!important;--serif:"Picture Serif"!important}`;
