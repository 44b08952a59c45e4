import type { SkillRows } from "../skill-row.ts";

/** Servers and libraries of Python. */
export const pythonLibraries: SkillRows = [
  "aiohttp",
  "asyncio",
  { name: "Beautiful Soup", aliases: ["BeautifulSoup4"] },
  { name: "boto3", aliases: ["botocore"] },
  { name: "Bottle", told: "among its kind", aliases: ["bottle.py"] },
  { name: "Celery", told: "named" },
  { name: "Django", aliases: ["Django REST Framework"] },
  "Dramatiq",
  { name: "FastAPI", cased: ["Fast API"] },
  { name: "Flask", told: "named", amongItsKind: ["flask"] },
  "Gunicorn",
  { name: "Jinja", aliases: ["Jinja2"] },
  "openpyxl",
  "Paramiko",
  "PyO3",
  { name: "Pyramid", told: "listed" },
  "PySerial",
  "Scrapy",
  "Starlette",
  { name: "Tornado", told: "named" },
  { name: "Twisted", told: "listed" },
  "Uvicorn",
  "uWSGI",
  "xlwings",
];
