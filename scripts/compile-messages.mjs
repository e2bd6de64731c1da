// A loader for the files of messages: it parses their ICU syntax while building, so that the
// browser need not bring a parser along. `next.config.js` uses it with the formatter that goes
// with it.
import compile from "icu-minify/compile";
import { parseSync, Visitor } from "oxc-parser";

/**
 * The source of a file of messages, each message with ICU syntax replaced by its compiled form.
 *
 * @param {string} source
 */
export function compileMessages(source) {
  const { program, errors } = parseSync("messages.ts", source);
  if (errors.length > 0) throw new Error(errors[0].message);
  const found = [];
  new Visitor({
    Property({ value }) {
      const isText = value.type === "Literal" && typeof value.value === "string";
      if (isText && /[{}']/.test(value.value)) found.push(value);
    },
  }).visit(program);
  return found
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, value }) =>
        text.slice(0, start) + JSON.stringify(compile(value)) + text.slice(end),
      source,
    );
}

// biome-ignore lint/style/noDefaultExport: that is how a loader is found
export default compileMessages;
