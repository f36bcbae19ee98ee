import type { ServerResponse } from 'node:http';

/** Why the form is shown again. */
export interface Problem {
  text: string;
  name: string;
}

const STYLE = `:root { color-scheme: light dark; --ground: #f4f6f8; --card: #fff; --ink: #16202a; --edge: #6b7885; --act: #0b5394; --on-act: #fff; --bad: #a3151c; }
@media (prefers-color-scheme: dark) { :root { --ground: #10161c; --card: #1a232c; --ink: #e8edf2; --edge: #8796a5; --act: #8fc1f5; --on-act: #0c1a29; --bad: #ff9c96; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { width: min(24rem, 100%); background: var(--card); padding: 2rem; border: 1px solid var(--edge); border-radius: .5rem; }
h1 { margin: 0 0 .25rem; font-size: 1.5rem; }
p { margin: 0 0 1rem; }
label { display: block; margin-top: 1rem; font-weight: 600; }
input { width: 100%; margin-top: .25rem; padding: .6rem; font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--edge); border-radius: .25rem; }
button { width: 100%; margin-top: 1.5rem; padding: .7rem; font: inherit; font-weight: 600; color: var(--on-act); background: var(--act); border: 1px solid var(--act); border-radius: .25rem; cursor: pointer; }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
a { color: var(--act); }
.problem { color: var(--bad); font-weight: 600; }
@media (forced-colors: active) { button { border-color: ButtonText; } }
`;

/** The form in which somebody signs in. It works without script. */
export function signInPage(action: string, stylesheet: string, problem: Problem | null): string {
  const told = problem === null ? '' : `<p class="problem" id="problem" role="alert">${escaped(problem.text)}</p>`;
  const named = problem !== null && problem.name !== '';
  const described = problem === null ? '' : ' aria-invalid="true" aria-describedby="problem"';
  return document(
    problem === null ? 'Sign in' : 'Sign in: not yet',
    stylesheet,
    `<h1>Tidewaiter</h1><p>Sign in to work on cases.</p>${told}
<form method="post" action="${escaped(action)}">
<label for="username">User name</label>
<input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required${named ? '' : ' autofocus'} value="${escaped(problem?.name ?? '')}"${described}>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${named ? ' autofocus' : ''}${described}>
<button>Sign in</button>
</form>`,
  );
}

/** A page that only says something, with the way back to the application where it is known. */
export function messagePage(title: string, text: string, stylesheet: string, back: string | undefined): string {
  const link = back === undefined ? '' : `<p><a href="${escaped(back)}">Back to Tidewaiter</a></p>`;
  return document(title, stylesheet, `<h1>${escaped(title)}</h1><p>${escaped(text)}</p>${link}`);
}

function document(title: string, stylesheet: string, main: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · Tidewaiter</title><link rel="stylesheet" href="${escaped(stylesheet)}"></head>
<body><main>${main}</main></body></html>
`;
}

export function sendStyle(res: ServerResponse): void {
  send(res, 200, 'text/css; charset=utf-8', STYLE, []);
}

/**
 * @param leadsTo origins that the form's answer may lead to: browsers hold redirects against `form-action` too
 */
export function sendPage(res: ServerResponse, status: number, page: string, leadsTo: readonly string[]): void {
  send(res, status, 'text/html; charset=utf-8', page, leadsTo);
}

function send(res: ServerResponse, status: number, type: string, body: string, leadsTo: readonly string[]): void {
  res.writeHead(status, { 'content-type': type, ...guardingHeaders(leadsTo) });
  res.end(body);
}

/** What a page of the sign-in may do: show its own style, and send its form here. */
export function guardingHeaders(leadsTo: readonly string[] = []): Record<string, string> {
  const forms = ["'self'", ...leadsTo].join(' ');
  return {
    'content-security-policy': `default-src 'none'; style-src 'self'; form-action ${forms}; frame-ancestors 'none'; base-uri 'none'`,
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
