// The design's rules first: those of a screen come after them, and hold.
import './onrecord.css';
import './own.css';
import './own-reader.css';
import './texts.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { showKeptTheme } from './theme.tsx';

showKeptTheme();
const root = document.getElementById('app');
if (root !== null) render(<App />, root);
