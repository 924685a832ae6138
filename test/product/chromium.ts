export { launchChromium } from '../../bench/chromium.ts';
