import type { IsSame } from "./signature-of.ts";

type Data = Record<string, unknown> | unknown[];

/** What a script's data is written in: plain JSON, an assignment of JSON, or of a string that holds JSON. */
const FORMS = [
  { start: /^\s*window\.\w+\s*=\s*JSON\.parse\(/, isString: true, end: /\);?\s*$/ },
  { start: /^\s*window\.\w+\s*=\s*(?=[{[])/, isString: false, end: /;?\s*$/ },
  { start: /^\s*(?=[{[])/, isString: false, end: /\s*$/ },
];

/** Takes out of a script's data whatever the page is read the same without. Leaves a script that holds no data. */
export function reduceData(script: Element, isSame: IsSame): void {
  const text = script.textContent;
  const form = FORMS.find(({ start }) => start.test(text));
  const data = form && parse(text.replace(form.start, "").replace(form.end, ""), form.isString);
  if (!form || !data) return;
  const [start = ""] = form.start.exec(text) ?? [];
  const [end = ""] = form.end.exec(text) ?? [];
  const write = () => {
    const json = JSON.stringify(data);
    // A "<" in a script's text could end the script.
    const whole = (form.isString ? JSON.stringify(json) : json).replaceAll("<", String.raw`\u003c`);
    script.textContent = `${start.trimStart()}${whole}${end.trimEnd()}`;
  };
  const isSameWritten = () => {
    write();
    return isSame();
  };
  if (isSameWritten()) reduce(data, isSameWritten);
  // Where data cannot be written anew without another reading, it is left as it came.
  if (!isSameWritten()) script.textContent = text;
}

function parse(json: string, isString: boolean): Data | undefined {
  try {
    const once: unknown = JSON.parse(json);
    const data: unknown = isString ? JSON.parse(String(once)) : once;
    return isData(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function reduce(data: Data, isSame: IsSame): void {
  if (Array.isArray(data)) {
    for (let index = data.length - 1; index >= 0; index--) {
      const [taken] = data.splice(index, 1);
      if (isSame()) continue;
      data.splice(index, 0, taken);
      if (isData(taken)) reduce(taken, isSame);
    }
    return;
  }
  for (const [key, value] of Object.entries(data)) {
    Reflect.deleteProperty(data, key);
    if (isSame()) continue;
    data[key] = value;
    if (isData(value)) reduce(value, isSame);
  }
}

function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null;
}
