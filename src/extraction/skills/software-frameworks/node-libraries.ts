import type { SkillRows } from "../skill-row.ts";

/** Servers and libraries of JavaScript outside of pages. */
export const nodeLibraries: SkillRows = [
  { name: "Express", told: "listed", aliases: ["Express.js"] },
  "Fastify",
  { name: "Hapi", told: "listed", aliases: ["hapi.js"] },
  { name: "Knex.js", cased: ["Knex"] },
  { name: "Koa", told: "named", aliases: ["Koa.js"] },
  { name: "Meteor", told: "among its kind", aliases: ["Meteor.js"] },
  { name: "Mongoose", told: "named" },
  { name: "NestJS", aliases: ["Nest.js"] },
  { name: "Node.js", listed: ["Node"] },
  { name: "Prisma", told: "named" },
  "Sequelize",
  "Socket.IO",
  "TypeORM",
];
