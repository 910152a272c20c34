/** What is wrong with the structure of a report, in words; empty when nothing is. */
export function reportProblems(report: string): readonly string[] {
  return [...outsideWorld(report), ...headings(report), ...tables(report), ...links(report), ...balance(report)];
}

const all = (report: string, pattern: RegExp): readonly string[] =>
  [...report.matchAll(pattern)].map(([whole, part]) => part ?? whole);

function outsideWorld(report: string): readonly string[] {
  const forbidden = [
    ["a script", /<script\b|javascript:/giu],
    ["an event handler", /<[^>]+\son[a-z]+\s*=/giu],
    [
      "an embedded resource",
      /<(?:img|link|iframe|object|embed|video|audio|source|base|form|meta http-equiv="refresh")\b/giu,
    ],
    ["an address in the style sheet", /url\(|@import/giu],
    ["a style attribute", /<[^>]+\sstyle=/giu],
  ] as const;
  return forbidden.flatMap(([what, pattern]) => all(report, pattern).map((found) => `${what}: ${found}`));
}

function headings(report: string): readonly string[] {
  const levels = all(report, /<h([1-6])\b/gu).map(Number);
  const skips = levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`heading ${index + 1} goes from level ${before} to ${level}`] : [];
  });
  const titles = levels.filter((level) => level === 1).length;
  return titles === 1 ? skips : [...skips, `${titles} headings of level 1`];
}

function tables(report: string): readonly string[] {
  return all(report, /<table\b[\s\S]*?<\/table>/gu).flatMap((table, index) => {
    const columns = all(table, /<th scope="col"/gu).length;
    const rows = all(table, /<tr\b[\s\S]*?<\/tr>/gu);
    const widths = rows.map((row) => all(row, /<t[hd]\b/gu).length);
    return [
      ...(/<caption>[^<]*\S|<caption><span[^>]*>[^<]+/u.test(table) ? [] : [`table ${index + 1} has no caption`]),
      ...(widths.every((width) => width === columns) ? [] : [`table ${index + 1} has rows of ${widths.join(", ")}`]),
      ...(rows.slice(1).every((row) => row.includes('<th scope="row">'))
        ? []
        : [`table ${index + 1} lacks a row head`]),
    ];
  });
}

function links(report: string): readonly string[] {
  const ids = all(report, /\sid="([^"]*)"/gu);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const astray = all(report, /href="#([^"]*)"/gu).filter((id) => !ids.includes(id));
  const outside = all(report, /href="([^#"][^"]*)"/gu).filter((address) => !address.startsWith("https://github.com/"));
  return [
    ...twice.map((id) => `the id ${id} is there twice`),
    ...astray.map((id) => `a link leads to ${id}, which is not there`),
    ...outside.map((address) => `a link leads to ${address}`),
  ];
}

const paired = [
  "section",
  "article",
  "table",
  "thead",
  "tbody",
  "tfoot",
  "tr",
  "td",
  "dl",
  "div",
  "dt",
  "dd",
  "ul",
  "li",
  "p",
  "a",
  "span",
  "h2",
  "h3",
  "h4",
  "h5",
  "strong",
];

function balance(report: string): readonly string[] {
  return paired.flatMap((name) => {
    const opened = all(report, new RegExp(`<${name}[\\s>]`, "gu")).length;
    const closed = all(report, new RegExp(`</${name}>`, "gu")).length;
    return opened === closed ? [] : [`${opened} <${name}> and ${closed} </${name}>`];
  });
}
