/** Parts of a posting anywhere: what it is about, the work, what is asked, what is given. */
export type Part = "about" | "work" | "asked" | "given";

/** How postings anywhere head their parts, as of 2026; not Apple's words in particular. Each by "|", in lower case. */
const HEADINGS: Readonly<Record<Part, string>> = {
  about:
    "about the role|about the job|about this role|about this job|about the position|about the team|about you|about us|" +
    "job overview|job summary|job description|role summary|role overview|position summary|position overview|overview|" +
    "summary|description|the role|the team|the opportunity|the position|who we are|company overview|job details|" +
    "stellenbeschreibung|über die stelle|über uns|description du poste|à propos du poste|descripción del puesto|" +
    "descripción del empleo|descrizione del lavoro|functieomschrijving|descrição da vaga|仕事内容|職務内容|职位描述|工作描述|채용정보",
  work:
    "responsibilities|key responsibilities|primary responsibilities|main responsibilities|your responsibilities|" +
    "roles and responsibilities|role and responsibilities|duties|job duties|duties and responsibilities|essential functions|" +
    "essential duties|essential duties and responsibilities|what you will do|what you'll do|what you'll be doing|what you will be doing|your role|" +
    "your mission|your impact|day to day|day-to-day|in this role you will|in this role, you will|accountabilities|" +
    "aufgaben|ihre aufgaben|deine aufgaben|das erwartet dich|das erwartet sie|missions|vos missions|responsabilités|" +
    "responsabilidades|funciones|responsabilità|taken|verantwoordelijkheden|業務内容|岗位职责|工作职责|职责|주요업무|담당업무",
  asked:
    "requirements|qualifications|job requirements|key requirements|minimum qualifications|basic qualifications|" +
    "preferred qualifications|required qualifications|key qualifications|desired qualifications|additional qualifications|" +
    "required skills|preferred skills|skills|key skills|skills & qualifications|skills and qualifications|technical skills|" +
    "skills and experience|skills & experience|required experience|experience|education|education & experience|education and experience|" +
    "who you are|what we're looking for|what we are looking for|what you'll need|what you will need|what you need|what you bring|" +
    "what you'll bring|you have|you may be a fit if|must have|must haves|must-have|nice to have|nice to haves|nice-to-have|bonus points|" +
    "your profile|your background|candidate profile|ideal candidate|eligibility|" +
    "anforderungen|ihr profil|dein profil|das bringst du mit|das bringen sie mit|qualifikationen|profil|profil recherché|" +
    "votre profil|compétences|requisitos|perfil|requisiti|profilo|functie-eisen|応募資格|必須条件|歓迎条件|任职要求|任职资格|岗位要求|자격요건|우대사항",
  given:
    "benefits|perks|perks and benefits|benefits and perks|benefits & perks|compensation|compensation & benefits|compensation and benefits|" +
    "salary|salary range|pay|pay range|pay & benefits|pay and benefits|what we offer|we offer|what you'll get|why join us|why us|our benefits|" +
    "wir bieten|das bieten wir|unser angebot|avantages|nous offrons|ofrecemos|beneficios|cosa offriamo|wat wij bieden|福利厚生|待遇|福利待遇|복리후생",
};

/** The part that a heading stands over, by the heading in lower case. */
export const PARTS: ReadonlyMap<string, Part> = new Map(
  (Object.keys(HEADINGS) as Part[]).flatMap((part) =>
    HEADINGS[part].split("|").map((words): [string, Part] => [words, part]),
  ),
);

/** What stands before a fact of a posting, in lower case. */
export const LABELS: ReadonlySet<string> = new Set(
  (
    "job title|title|position|role|location|job location|locations|job type|employment type|contract type|job category|category|" +
    "date posted|posted|posted on|published|experience|experience level|seniority|seniority level|salary|salary range|pay|compensation|" +
    "remote status|work type|workplace type|work arrangement|industry|department|team|job id|job number|req id|requisition id|reference|" +
    "schedule|shift|employer|company|company name|hiring company|organization|stellentitel|standort|arbeitsort|beschäftigungsart|gehalt|" +
    "unternehmen|lieu|type de contrat|salaire|entreprise|ubicación|salario|empresa|勤務地|雇用形態|給与|会社名|工作地点|薪资|公司"
  ).split("|"),
);

/** The labels that an employer's name follows. */
export const EMPLOYER_LABEL =
  /^(?:(?:hiring )?(?:company|organi[sz]ation)(?: name)?|employer|unternehmen|firma|arbeitgeber|entreprise|employeur|empresa|azienda|bedrijf|werkgever|företag|会社名?|企業名|公司|企业|회사)$/iu;

/** A line as headings and labels are known by: no marks or pictures around it, lower case, straight quotes. */
export function bareLine(line: string): string {
  if (line.length > 120) return line;
  return line
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/[\s:：*#_.?!…-]+$/u, "")
    .replaceAll("’", "'")
    .toLowerCase();
}
