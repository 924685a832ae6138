import { render } from 'preact';
import { App } from './app.tsx';
import './onrecord.css';
import './own.css';

const root = document.getElementById('app');
if (root !== null) render(<App />, root);
