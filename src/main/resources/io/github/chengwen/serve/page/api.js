// Talks to the server, and tells in which state it is.

let language = new URLSearchParams(location.search).get("lang") ?? document.documentElement.lang;
let words = {};

/** What the server says at the start: words, marks, styles. */
export async function start() {
  const answer = await fetch("api/start", { headers: { "Accept-Language": language } });
  if (!answer.ok) throw new Error(String(answer.status));
  const known = await answer.json();
  words = known.words;
  language = known.lang;
  return known;
}

/** A sentence of the page; {0}, {1} … stand for the arguments. */
export function say(key, ...args) {
  return (words[key] ?? key).replace(/\{(\d)\}/g, (_, n) => args[Number(n)] ?? "");
}

/** Whether there is such a sentence. */
export const knows = (key) => key in words;

/** The language of the page, zh or en. */
export const lang = () => language;

/** A refusal: `kind` is away, busy, token, forgotten or the like; `body` what else was said. */
export class Refused extends Error {
  constructor(kind, body = {}) {
    super(kind);
    this.kind = kind;
    this.body = body;
  }
}

async function packed(text) {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length < 20000 || !("CompressionStream" in window)) return [bytes, {}];
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return [await new Response(stream).arrayBuffer(), { "Content-Encoding": "gzip" }];
}

async function send(path, body, headers, signal) {
  let answer;
  try {
    answer = await fetch(path, {
      method: "POST",
      body,
      signal,
      headers: { "Accept-Language": language, ...headers },
    });
  } catch (e) {
    throw new Refused("away");
  }
  if (answer.ok) return answer;
  const said = await answer.json().catch(() => ({}));
  throw new Refused(said.refused ?? (answer.status === 422 ? "content" : "internal"), said);
}

/** Gets an object. */
export async function get(path) {
  const answer = await fetch(path, { headers: { "Accept-Language": language } });
  if (!answer.ok) throw new Refused("internal");
  return answer.json();
}

/** Posts an object and gives the answer's; null where a newer request has taken its place. */
export async function post(path, object, signal) {
  const [body, coded] = await packed(JSON.stringify(object));
  const answer = await send(path, body, { "Content-Type": "application/json", ...coded }, signal);
  return answer.status === 204 ? null : answer.json();
}

/** Posts an object and gives the file that comes back. */
export async function download(path, object) {
  const [body, coded] = await packed(JSON.stringify(object));
  const answer = await send(path, body, { "Content-Type": "application/json", ...coded });
  const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get("Content-Disposition") ?? "");
  return { name: decodeURIComponent(name?.[1] ?? "draft"), blob: await answer.blob() };
}

/** Sends a file and gives its text. */
export async function importFile(file) {
  const headers = { "Content-Type": "application/octet-stream", "X-Name": encodeURIComponent(file.name) };
  return (await send("api/import", file, headers)).json();
}
