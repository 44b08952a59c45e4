import type { SkillRows } from "../skill-row.ts";

/** How figures are drawn and findings are shown. */
export const chartsAndNotebooks: SkillRows = [
  { name: "Altair", told: "listed" },
  { name: "Dash", told: "listed" },
  { name: "ggplot2", aliases: ["ggplot"] },
  "Gradio",
  "HoloViews",
  "knitr",
  { name: "Matplotlib", aliases: ["Mat plotlib"] },
  "Papermill",
  { name: "Quarto", told: "listed" },
  { name: "R Markdown", aliases: ["RMarkdown"] },
  "R Shiny",
  "Seaborn",
  "Streamlit",
  { name: "Vega", told: "listed" },
  "Vega-Lite",
  { name: "Voilà", aliases: ["Voila dashboards"] },
];
