#include "reporting/html_style.h"

namespace mediane::reporting {

const char* htmlStyle()
{
    return R"css(
:root { --text: #1d2326; --muted: #59646a; --line: #d6d8d3; --accent: #0b6770; --wash: #dceeef; --soft: #f6f6f3; }
* { box-sizing: border-box; }
html { color-scheme: light; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 72rem; padding: 2.5rem 2rem 4rem; background: #fff; color: var(--text);
  font: 0.9375rem/1.5 "Open Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; font-variant-numeric: tabular-nums; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; font-weight: 600; letter-spacing: -0.01em; }
h2 { margin: 2.75rem 0 0.75rem; padding-bottom: 0.35rem; border-bottom: 2px solid var(--accent);
  font-size: 1.25rem; font-weight: 600; color: var(--accent); }
h3 { margin: 2rem 0 0.5rem; font-size: 1.0625rem; font-weight: 600; }
h4 { margin: 1.5rem 0 0.5rem; font-size: 0.9375rem; font-weight: 600; color: var(--muted); }
p { max-width: 48rem; margin: 0.5rem 0; }
a { color: var(--accent); }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.subtitle { margin: 0.35rem 0 0; color: var(--muted); font-size: 1.0625rem; }
.status { display: inline-block; margin: 0 0 1rem; padding: 0.15rem 0.75rem; border: 2px solid #8f5200; border-radius: 6px;
  color: #8f5200; font-weight: 700; letter-spacing: 0.08em; }
dl { margin: 1rem 0; }
dt { float: left; clear: left; width: 15rem; padding-right: 1.25rem; }
dd { margin: 0 0 0.3rem 15rem; }
.identity { margin: 1.5rem 0 0; padding: 1rem 1.25rem 0.7rem; background: var(--soft); border-radius: 6px; }
.identity dt { width: 8rem; color: var(--muted); }
.identity dd { margin-left: 8rem; overflow-wrap: anywhere; }
nav { margin-top: 1.5rem; }
nav ol { margin: 0.25rem 0 0; padding-left: 1.25rem; }
.figures { display: flex; flex-wrap: wrap; margin: 1rem -0.375rem; padding: 0; list-style: none; }
.figures li { flex: 1 0 11rem; max-width: 16rem; margin: 0.375rem; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: 6px; break-inside: avoid; }
.figures .label { display: block; color: var(--muted); font-size: 0.875rem; }
.figures .value { display: block; font-size: 1.85rem; line-height: 1.25; font-weight: 600; color: var(--accent); }
.figures .detail { display: block; font-size: 0.8125rem; color: var(--muted); }
.scroll { overflow-x: auto; margin: 1rem 0 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; line-height: 1.4; }
caption { text-align: left; font-weight: 600; padding: 0 0 0.4rem; }
caption .code { color: var(--accent); margin-right: 0.5em; }
th, td { padding: 0.35rem 0.6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
thead th { background: var(--wash); border-bottom: 1px solid var(--accent); font-weight: 600; vertical-align: bottom; }
.r { text-align: right; }
.c { text-align: center; }
td.r, td.c { white-space: nowrap; }
tr.total th, tr.total td { font-weight: 700; border-top: 2px solid var(--text); border-bottom: 0; }
td.none { color: var(--muted); }
.note { margin: 0.4rem 0 0; color: var(--muted); font-size: 0.8125rem; }
figure { margin: 1.25rem 0; max-width: 44rem; break-inside: avoid; }
figcaption { font-weight: 600; margin-bottom: 0.4rem; }
svg { display: block; width: 100%; height: auto; }
footer { margin-top: 3rem; padding-top: 0.75rem; border-top: 1px solid var(--line); color: var(--muted); font-size: 0.8125rem; }
.watermark { display: none; }
@page { size: A4; margin: 16mm 14mm; }
@page wide { size: A4 landscape; margin: 14mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  h2, h3, h4 { break-after: avoid; }
  nav { display: none; }
  .wide { page: wide; }
  .wide table { font-size: 7pt; }
  .wide th, .wide td { padding: 0.2rem 0.3rem; }
  .scroll { overflow: visible; }
  table { font-size: 8.5pt; }
  caption { break-after: avoid; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  thead th, .identity { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .watermark { display: block; position: fixed; top: 42%; left: 0; right: 0; text-align: center; transform: rotate(-35deg);
    font-size: 72pt; font-weight: 700; color: rgba(29, 35, 38, 0.07); }
}
)css";
}

} // namespace mediane::reporting
