import { render } from 'preact';
import { App } from './app.tsx';
import { showKeptTheme } from './theme.tsx';
import './onrecord.css';
import './own.css';
import './own-reader.css';

showKeptTheme();
const root = document.getElementById('app');
if (root !== null) render(<App />, root);
