import { mineOf, type PostingRecord } from "../../collection/posting-record.ts";
import { describeDate, describeHours, type Wording } from "../../posting/describe.ts";
import { DEGREE_WORDS, describeYears } from "../../posting/describe-requirements.ts";
import type { FieldName } from "../../posting/job-posting.ts";
import { stateOf } from "../../posting/observation.ts";
import { DEGREES } from "../../posting/requirements.ts";
import { wholeShare } from "../fit/whole-share.ts";
import { yearlyPay } from "../pay/yearly-pay.ts";
import type { Criterion, Standing } from "./criterion.ts";

const DAY = 86_400_000;
/** Worst and best of what is so or is not. */
const YES_OR_NO = { worst: 0, best: 1 };

/** In the order in which they are shown. */
export const CRITERIA: readonly Criterion[] = [
  {
    id: "pay",
    label: "factBasePay",
    field: "baseSalary",
    // Of several ranges the mean: nobody knows yet in which place it would be.
    measure(record, { currency, weighing }) {
      const pays = yearlyPay(record).filter(({ range }) => range.currency === currency);
      if (pays.length === 0) return record.posting.baseSalary ? "otherwise" : unsaid(record, "baseSalary");
      const figures = pays.map(({ least, most }) => (weighing.pay === "least" ? least : (least + most) / 2));
      return figures.reduce((sum, one) => sum + one, 0) / figures.length;
    },
    ends: () => "most",
    describe: (figure, { currency = "USD" }, { locale, words }) =>
      words(
        "payFigureYear",
        new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: 0 }).format(figure),
      ),
  },
  {
    id: "fit",
    label: "weighFit",
    measure: (record, { fitOf }) => fitOf(record)?.answered ?? "not-set",
    span(record, { fitOf }) {
      const share = fitOf(record);
      return share && [share.least, share.most];
    },
    ends: () => YES_OR_NO,
    describe: (figure, _by, { locale }) =>
      new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(wholeShare(figure)),
  },
  {
    id: "stars",
    label: "factStars",
    measure: (record) => mineOf(record, "stars") || "not-set",
    ends: () => ({ worst: 1, best: 5 }),
    describe: (figure, _by, { locale, words }) => words("starsOf", new Intl.NumberFormat(locale).format(figure)),
  },
  {
    id: "years",
    label: "weighYears",
    field: "experienceRequirements",
    // Where years are named and none are required, none are.
    measure: (record) => {
      const asked = record.posting.experienceRequirements;
      return asked ? (asked.years ?? 0) : unsaid(record, "experienceRequirements");
    },
    ends: () => "least",
    describe: (figure, _by, wording) =>
      figure === 0 ? wording.words("yearsNone") : describeYears(Math.round(figure * 100) / 100, wording),
  },
  {
    id: "degree",
    label: "weighDegree",
    field: "educationRequirements",
    // 0 where none is required, then from the lowest degree on.
    measure: (record) => {
      const asked = record.posting.educationRequirements;
      if (!asked) return unsaid(record, "educationRequirements");
      return asked.minimum === null ? 0 : DEGREES.indexOf(asked.minimum) + 1;
    },
    ends: () => "least",
    describe: (figure, _by, { words }) => {
      const degree = DEGREES[figure - 1];
      return degree ? words(DEGREE_WORDS[degree]) : words("degreeNone");
    },
  },
  {
    id: "hours",
    label: "factHours",
    field: "workHours",
    measure: (record) => record.posting.workHours ?? unsaid(record, "workHours"),
    ends: ({ weighing }) => (weighing.hours === "more" ? "most" : "least"),
    describe: (figure, _by, wording) => describeHours(figure, wording),
  },
  {
    id: "place",
    label: "weighPlace",
    field: "jobLocation",
    isYesOrNo: true,
    measure: (record, { weighing: { places } }) => {
      const there = record.posting.jobLocation;
      if (!there || there.length === 0) return unsaid(record, "jobLocation");
      return places.length === 0 ? "not-set" : Number(there.some(({ name }) => places.includes(name)));
    },
    ends: () => YES_OR_NO,
    describe: (figure, _by, { words }) => words(figure === 1 ? "placePreferred" : "placeOther"),
  },
  {
    id: "home",
    label: "factHomeOffice",
    field: "jobLocationType",
    isYesOrNo: true,
    // No page says that it is not possible.
    measure: (record) => (record.posting.jobLocationType ? 1 : unsaid(record, "jobLocationType")),
    ends: () => YES_OR_NO,
    describe: (_figure, _by, { words }) => words("homeOfficePossible"),
  },
  {
    id: "travel",
    label: "weighTravel",
    field: "travel",
    isYesOrNo: true,
    // No page says that none is asked for.
    measure: (record) => (record.posting.travel === undefined ? unsaid(record, "travel") : 0),
    ends: () => YES_OR_NO,
    describe: (_figure, _by, { words }) => words("askedFor"),
  },
  {
    id: "posted",
    label: "weighPosted",
    field: "datePosted",
    measure: (record) => {
      const at = Date.parse(`${record.posting.datePosted ?? ""}T00:00:00Z`);
      return Number.isNaN(at) ? unsaid(record, "datePosted") : at / DAY;
    },
    ends: () => "most",
    describe: (figure, _by, wording: Wording) =>
      describeDate(new Date(figure * DAY).toISOString().slice(0, 10), wording),
  },
];

function unsaid({ posting, problems }: PostingRecord, field: FieldName): Standing {
  return stateOf(posting, problems, field) === "could-not-be-read" ? "could-not-be-read" : "not-stated";
}
