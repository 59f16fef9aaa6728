import { vaultFiles } from './format/addresses.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  'img-src data:',
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * The unlock page as HTML. Hosts show it at any address, so it names its files from the site's base.
 * @param base with a slash at both ends
 */
export const unlockPageHtml = (base: string): string => `<!doctype html>
<html lang="en" data-base="${base}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${policy}">
<title>Locked</title>
<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fbf9f4" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#171614" media="(prefers-color-scheme: dark)">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${base}${vaultFiles.styles}">
<script type="module" src="${base}${vaultFiles.script}"></script>
</head>
<body>
<main>
<h1 id="heading">This site is locked</h1>
<p id="about">Everything here is encrypted. Enter the passphrase to read it on this device.</p>
<noscript><p class="wrong">This site needs JavaScript to be opened.</p></noscript>
<form id="unlock">
<label for="passphrase">Passphrase</label>
<div class="box">
<input id="passphrase" type="password" autocomplete="current-password" autocapitalize="none" spellcheck="false" aria-describedby="said">
<button id="show" type="button" aria-pressed="false">Show</button>
</div>
<fieldset>
<legend>Keep it open on this device</legend>
<label><input type="radio" name="keeping" value="session" checked> This session only: until its last tab is closed</label>
<label><input type="radio" name="keeping" value="12-hours"> 12 hours</label>
<label><input type="radio" name="keeping" value="7-days"> 7 days</label>
</fieldset>
<button id="submit">Unlock</button>
</form>
<div id="opened" hidden>
<a href="${base}">Go to the site</a>
<button id="again" type="button" hidden>Try again</button>
<button id="lock-now" type="button">Lock now</button>
</div>
<p id="said" role="status"></p>
</main>
</body>
</html>
`;
