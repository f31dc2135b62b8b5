import { $ as contract, Ct as unitCode, Dt as object, E as listToCsv, I as listUnits, O as importProblems, P as addUnit, Q as appendAct, St as rangeOf, Z as hasOtherAdministrator, a as reportFile, at as Unit, b as readUnitRows, ct as UnitKind, dt as Period, et as formOfYear, ft as periodEnd, gt as PlainDate, h as reportDocument, ht as yearOfPeriod, it as judgeImport, l as rootFolder, n as FileKind, o as findRunning, ot as FormCode, p as todayAt, pt as periodStart, rt as scopeOf, t as readSettings, u as openDatabaseOf, ut as refuse, v as perform, x as readReportRows, xt as parentOf, y as kindsByName, yt as UnitCode } from "./settings.js";
import { basename, extname, resolve } from "node:path";
import { randomUUID } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
// ../../packages/words/src/refusals.ts
/** A refusal code without its sentence does not compile here. Sentences say what happened and what to do next. */
var refusalSentences = {
	"not-signed-in": () => "登录已失效，请重新登录",
	"wrong-name-or-password": () => "用户名或密码不正确",
	"password-must-change": () => "请先设置自己的密码，再继续使用",
	"password-too-weak": ({ least }) => `密码至少 ${least} 位，并且不能是常见密码或与用户名相同`,
	"invitation-used": () => "初始密码已用过，请联系本单位管理员重新发放",
	"person-suspended": () => "您的账号已停用，请联系本单位管理员",
	"not-allowed": () => "您在该单位没有办理此事的权限",
	"unit-not-found": ({ unit }) => `没有代码为“${unit}”的单位`,
	"unit-exists": ({ unit }) => `代码“${unit}”已被使用；代码一经使用不得改作他用`,
	"unit-closed": ({ unit, on }) => `单位“${unit}”已于 ${on} 撤销`,
	"unit-kind-not-below": ({ kind, parent }) => `“${parent}”之下不能设“${kind}”`,
	"unit-has-open-units": ({ count }) => `其下还有 ${count} 个单位未撤销，请先办理`,
	"import-has-errors": ({ count }) => `文件中有 ${count} 行有误，一行也没有导入；请改正后重新上传`,
	"form-unknown": ({ form }) => `没有“${form}”这种报表`,
	"form-not-of-year": ({ form, year }) => `${year} 年不使用报表“${form}”`,
	"form-not-filed-by": ({ form, kind }) => `${kind}不填报“${form}”`,
	"period-malformed": ({ period }) => `“${period}”不是年度、季度或月份`,
	"period-not-ended": ({ ends }) => `统计期到 ${ends} 才结束，期满后方可签发和报送`,
	"cell-unknown": ({ cell }) => `报表中没有指标“${cell}”`,
	"cell-not-applicable": ({ cell }) => `指标“${cell}”不适用于本单位，不用填`,
	"cell-computed": ({ cell }) => `“${cell}”由各分项自动相加，不能直接填写`,
	"figure-malformed": ({ text }) => `“${text}”不是可以填报的数：件数、人数填非负整数，金额最多两位小数`,
	"cell-changed": ({ yours, theirs, by }) => `${by} 刚把此格改为 ${theirs}，您填的是 ${yours}；请核对后再保存`,
	"chapter-unknown": ({ chapter }) => `报告中没有“${chapter}”这一部分`,
	"year-not-open": ({ period }) => `上级还没有布置 ${period} 的填报`,
	"year-already-open": ({ period }) => `${period} 的填报已经布置过`,
	"year-closed": ({ period, on }) => `${period} 的填报已于 ${on} 截止收口，如需修改请联系上级重新开放`,
	"report-not-found": () => "还没有这份报告",
	"report-exists": () => "该单位当期已有报告，不能补录覆盖",
	"report-state": () => "报告现在的状态不能办理此事，请刷新后查看",
	"report-locked": () => "报告现在不能修改",
	"stale-version": () => "报告刚被他人办理过，已为您取得最新内容，请核对后再操作",
	"findings-open": ({ errors, warnings }) => `还有 ${errors} 处错误未改正、${warnings} 处提示未说明，暂不能报送`,
	"chapters-missing": ({ chapters }) => `以下部分还没有写：${chapters}`,
	"reason-missing": () => "请写明理由",
	"own-decision": () => "不能接收或退回本单位自己的报告",
	"waiver-of-error": ({ rule }) => `${rule} 是必须成立的关系，只能改正，不能说明放行`,
	"finding-not-found": ({ rule }) => `没有待说明的检查发现“${rule}”`,
	"children-open": ({ count }) => `还有 ${count} 个下级单位没有报齐`,
	"person-not-found": () => "没有这位人员",
	"person-exists": ({ name }) => `用户名“${name}”已有人使用`,
	"last-administrator": () => "这是本单位最后一位管理员，请先指定接任者",
	"role-above-own": () => "不能授予超出自己权限的角色",
	"file-not-what-it-says": ({ name, expected }) => `“${name}”的内容不是${expected}，请检查文件`,
	"file-too-large": ({ name, most }) => `“${name}”超过 ${most} MB`,
	"input-malformed": ({ path, problem }) => path === "" ? "提交的内容不完整或格式不对" : `“${path}”填写有误：${problem}`,
	"too-large": ({ most }) => `提交的内容超过 ${most} MB`,
	"key-missing": () => "请求缺少防重复标识，请刷新页面后重试",
	"key-reused": () => "防重复标识已用于另一次操作，请刷新页面后重试",
	busy: () => "系统正忙，请稍后再试，您填写的内容没有丢失",
	"not-found": () => "没有找到要看的内容",
	fault: ({ id }) => `系统出了故障，已记录（${id}）；您填写的内容没有丢失，请稍后再试`
};
// ../../packages/words/src/explain-refusal.ts
var speak = (refusal) => refusalSentences[refusal.code](refusal.facts);
/** The sentence a person reads when something is refused. */
var explainRefusal = (refusal) => speak(refusal);
// src/commands/command.ts
/** Thrown for arguments that make no sense: its sentence and the usage are shown. */
var UsageError = class extends Error {};
// src/commands/asking-as.ts
/** The operator at the command line, acting for a unit: every act stands in its audit under this name. */
var askingAs = (unit, role, now) => ({
	personId: "command-line",
	personName: "命令行",
	mandate: {
		unit,
		roles: [role]
	},
	today: todayAt(now),
	now
});
// src/commands/group-by.ts
/** Things by the text `keyOf` gives them, in order of first appearance. */
function groupBy(things, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const thing of things) {
		const key = keyOf(thing);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [thing]);
		else group.push(thing);
	}
	return groups;
}
// src/commands/options.ts
/** Takes `--name value` (or `--name=value`) out of the arguments. */
function optionOf(args, name) {
	const joined = args.find((each) => each.startsWith(`${name}=`));
	if (joined !== void 0) return {
		value: joined.slice(name.length + 1),
		rest: args.filter((each) => each !== joined)
	};
	const at = args.indexOf(name);
	if (at < 0) return {
		value: null,
		rest: args
	};
	const value = args[at + 1];
	if (value === void 0) throw new UsageError(`${name} 之后缺少内容`);
	return {
		value,
		rest: args.toSpliced(at, 2)
	};
}
/** A path as the person meant it: from where they stood, which npm keeps in INIT_CWD. */
var pathFrom = (path) => resolve(process.env.INIT_CWD ?? ".", path);
// src/commands/import-reports.ts
var Key = object({
	unit: UnitCode,
	form: FormCode,
	period: Period
});
/** Records the reports of a file as they stand (补录); what is wrong with one does not keep the others out. */
var importReports = {
	usage: "import-reports FILE",
	what: "从 CSV、Excel 或开放数据 JSON 补录年度报告",
	run: async (desk, [file]) => {
		if (file === void 0) throw new UsageError("缺少文件");
		const name = basename(file);
		const rows = await readReportRows(new Uint8Array(await readFile(pathFrom(file))), name);
		if (!rows.ok) {
			desk.say(explainRefusal(rows.refusal));
			return 1;
		}
		let refused = 0;
		const groups = groupBy(rows.value, ({ unit, form, period }) => [
			unit,
			form,
			period
		].join(" "));
		for (const [title, group] of groups) {
			const result = await record(desk, name, group);
			if (result.ok) continue;
			refused += 1;
			desk.say(`${title}：${explainRefusal(result.refusal)}`);
		}
		desk.say(`补录 ${groups.size - refused} 份，未补录 ${refused} 份`);
		return refused === 0 ? 0 : 1;
	}
};
async function record({ house, now }, name, rows) {
	const key = Key.safeParse(rows[0]);
	if (!key.success) {
		const issue = key.error.issues[0];
		return refuse("input-malformed", {
			path: issue?.path.join(".") ?? "",
			problem: issue?.code ?? ""
		});
	}
	const { unit, form, period } = key.data;
	const input = {
		key: {
			unit,
			kind: "own",
			form,
			period
		},
		cells: Object.fromEntries(rows.map(({ cell, figure }) => [cell, figure])),
		narrative: {},
		observations: [],
		dates: {
			from: periodStart(period),
			to: periodEnd(period),
			signedOn: null,
			publishedOn: null
		},
		source: `文件 ${name}`
	};
	return perform(house, askingAs(unit, "clerk", now), {
		name: "reports.record",
		input,
		key: randomUUID()
	});
}
// src/commands/add-head.ts
/** Makes a topmost unit, which no verb can: nobody stands above it. It is audited as the other acts are. */
async function addHead({ house, now }, unit) {
	const { personId, personName } = askingAs(unit.code, "administrator", now);
	await house.db.write(scopeOf(unit.code), async (tx) => {
		await addUnit(tx, unit);
		await appendAct(tx, {
			at: now.toISOString(),
			personId,
			personName,
			actingUnit: unit.code,
			subject: unit.code,
			verb: "units.add",
			key: randomUUID(),
			input: JSON.stringify(unit),
			answer: JSON.stringify(unit)
		});
	});
}
// src/commands/ensure-administrator.ts
/** Gives a unit that nobody administers a first administrator, whose password is shown once. */
async function ensureAdministrator({ house, now, say }, unit) {
	if (await house.db.write(scopeOf(unit), (tx) => hasOtherAdministrator(tx, unit, ""))) return;
	const login = `admin-${unit.toLowerCase()}`;
	const input = {
		unit,
		name: "管理员",
		login,
		roles: ["administrator"]
	};
	const asking = askingAs(unit, "administrator", now);
	const result = await perform(house, asking, {
		name: "people.invite",
		input,
		key: randomUUID()
	});
	if (!result.ok) throw new Error(explainRefusal(result.refusal));
	const { firstPassword } = contract["people.invite"].output.parse(result.value);
	say(`管理员账号 ${login}　初始密码 ${firstPassword}（只显示这一次，登录后须改）`);
}
// src/commands/plan-units.ts
/**
* Splits a file of units by what its rows hang on: a unit that exists, or the topmost row where nothing above it does.
* Rows whose code is none go with the first group, to be refused there with their line.
*/
function planUnits(rows, exists) {
	const inFile = new Map(rows.map((row) => [row.cells.code ?? "", row]));
	const groups = /* @__PURE__ */ new Map();
	const groupAt = (root) => {
		const known = groups.get(root);
		if (known !== void 0) return known;
		const made = {
			root,
			head: exists(root) ? null : inFile.get(root) ?? null,
			rows: []
		};
		groups.set(root, made);
		return made;
	};
	const homeless = [];
	for (const row of rows) {
		const code = UnitCode.safeParse(row.cells.code);
		const root = code.success && code.data !== "" ? rootOf(code.data, inFile, exists) : null;
		if (root === null) homeless.push(row);
		else if (String(root) !== row.cells.code) groupAt(root).rows.push(row);
		else groupAt(root);
	}
	const [first] = groups.values();
	first?.rows.push(...homeless);
	return [...groups.values()];
}
function rootOf(code, inFile, exists) {
	const parent = parentOf(code);
	if (parent === null || parent === "") return code;
	if (inFile.has(parent)) return rootOf(parent, inFile, exists);
	return exists(parent) ? parent : code;
}
// src/commands/judge-units.ts
/** Judges every row before anything is saved. */
function judgeUnits(rows, existing, today) {
	const known = new Map(existing.map((unit) => [unit.code, unit]));
	const problems = [];
	const groups = planUnits(rows, (code) => known.has(code));
	const planned = groups.map(({ root, head, rows: below }) => {
		const made = head === null ? null : headUnit(head, today);
		if (head !== null && made === null) problems.push(problemAt(head, headProblem(head)));
		if (made !== null) known.set(made.code, made);
		return {
			root,
			head: made,
			rows: below
		};
	});
	if (groups.length === 0) for (const row of rows) problems.push(problemAt(row, "code-malformed"));
	for (const { root, rows: below } of planned) {
		const texts = below.map(({ line, cells }) => ({
			line,
			code: cells.code ?? "",
			name: cells.name ?? "",
			kind: cells.kind ?? "",
			parent: cells.parent ?? "",
			openedOn: cells.openedOn ?? ""
		}));
		const setting = {
			root,
			existing: known,
			kindOf,
			today,
			demo: known.get(root)?.demo ?? false
		};
		for (const { row, problem } of judgeImport(texts, setting)) if (problem !== null) problems.push({
			line: row.line,
			code: row.code,
			problem
		});
	}
	return {
		planned,
		problems: problems.toSorted((a, b) => a.line - b.line)
	};
}
var kindOf = (text) => kindsByName.get(text);
var problemAt = ({ line, cells }, problem) => ({
	line,
	code: cells.code ?? "",
	problem
});
/** A head has nothing above it to be judged by; null when its own texts do not make a unit. */
function headUnit({ cells }, today) {
	const openedOn = cells.openedOn === void 0 || cells.openedOn === "" ? today : cells.openedOn;
	const kind = kindOf(cells.kind ?? "") ?? cells.kind;
	const unit = Unit.safeParse({
		code: cells.code,
		name: cells.name,
		kind,
		openedOn,
		closedOn: null,
		demo: false
	});
	return unit.success ? unit.data : null;
}
function headProblem({ cells }) {
	if (!UnitCode.safeParse(cells.code).success) return "code-malformed";
	if (!UnitKind.safeParse(kindOf(cells.kind ?? "") ?? cells.kind).success) return "kind-unknown";
	return PlainDate.safeParse(cells.openedOn).success || cells.openedOn === "" ? "name-malformed" : "day-malformed";
}
// src/commands/import-units.ts
/**
* Imports a list of units into a house that may still be empty: the topmost ones are made as they stand in the file, and
* what nobody administers yet gets a first administrator. One wrong row, and nothing is imported.
*/
var importUnits = {
	usage: "import-units FILE",
	what: "从 CSV 或 Excel 导入单位名单",
	run: async (desk, [file]) => {
		if (file === void 0) throw new UsageError("缺少文件");
		const name = basename(file);
		const rows = await readUnitRows(new Uint8Array(await readFile(pathFrom(file))), name);
		if (!rows.ok) {
			desk.say(explainRefusal(rows.refusal));
			return 1;
		}
		const today = todayAt(desk.now);
		const existing = await desk.house.db.readOpen((query) => listUnits(query, rangeOf(unitCode("")), today));
		const { planned, problems } = judgeUnits(rows.value, existing, today);
		for (const { line, code, problem } of problems) desk.say(`第 ${line} 行 ${code}：${importProblems[problem]}`);
		if (problems.length > 0) {
			desk.say(`文件中有 ${problems.length} 行有误，一行也没有导入`);
			return 1;
		}
		let added = 0;
		for (const group of planned) added += await save(desk, name, group);
		desk.say(`已导入 ${added} 个单位`);
		for (const { root } of planned) await ensureAdministrator(desk, root);
		return 0;
	}
};
async function save(desk, name, { root, head, rows }) {
	if (head !== null) await addHead(desk, head);
	const made = head === null ? 0 : 1;
	if (rows.length === 0) return made;
	const input = {
		unit: root,
		name: `${name}.csv`,
		content: Buffer.from(asCsv(rows)).toString("base64")
	};
	const asking = askingAs(root, "administrator", desk.now);
	const result = await perform(desk.house, asking, {
		name: "units.import",
		input,
		key: randomUUID()
	});
	if (!result.ok) throw new Error(explainRefusal(result.refusal));
	return made + rows.length;
}
var columns = [
	"code",
	"name",
	"kind",
	"parent",
	"openedOn"
];
var asCsv = (rows) => listToCsv({
	title: "",
	head: columns,
	rows: rows.map(({ cells }) => columns.map((column) => cells[column] ?? ""))
});
// src/commands/report.ts
/** Writes a unit's annual report to a file: the district-wide one where there is one. */
var report = {
	usage: "report UNIT YEAR --out FILE.docx|.xlsx|.html [--form FORM]",
	what: "把一份年度报告写成文件",
	run: async ({ house, now, say }, args) => {
		const { value: out, rest } = optionOf(args, "--out");
		const { value: formText, rest: named } = optionOf(rest, "--form");
		const unit = UnitCode.safeParse(named[0]);
		const period = Period.safeParse(named[1]);
		const kind = FileKind.safeParse(extname(out ?? "").slice(1));
		if (!unit.success || unit.data === "") throw new UsageError("单位代码不对");
		if (!period.success) throw new UsageError("年度不对");
		if (out === null || !kind.success) throw new UsageError("--out 要写成 .docx、.xlsx 或 .html 文件");
		const form = FormCode.safeParse(formText ?? formOfYear(yearOfPeriod(period.data)));
		if (!form.success) throw new UsageError("没有这种报表");
		const asking = askingAs(unit.data, "auditor", now);
		const find = (of) => reportDocument(house, asking, {
			unit: unit.data,
			kind: of,
			form: form.data,
			period: period.data
		});
		const district = await find("district");
		const doc = district.ok ? district : await find("own");
		if (!doc.ok) {
			say(explainRefusal(doc.refusal));
			return 1;
		}
		const { body } = await reportFile(doc.value, kind.data);
		await writeFile(pathFrom(out), body);
		say(`已写入 ${out}：${doc.value.title}`);
		return 0;
	}
};
// src/commands/verify.ts
/** Recomputes every roll-up and walks every audit chain. */
var verifyCommand = {
	usage: "verify",
	what: "重算全部汇总，核对操作记录链",
	run: async ({ say }) => {
		say("尚未提供");
		return 1;
	}
};
// src/commands/index.ts
process.env.TZ = "Asia/Shanghai";
var notYet = (usage, what) => ({
	usage,
	what,
	run: async ({ say }) => {
		say("这一版还没有备份和恢复。请先停止程序，再复制整个数据目录。");
		return 1;
	}
});
var commands = /* @__PURE__ */ new Map([
	["verify", verifyCommand],
	["import-units", importUnits],
	["import-reports", importReports],
	["report", report],
	["backup", notYet("backup FILE", "备份")],
	["restore", notYet("restore FILE", "恢复")]
]);
var say = (line) => {
	process.stdout.write(`${line}\n`);
};
/** Runs a command on the program's data, beside the program when it is running; answers the exit code. */
async function runCommand(args) {
	const [name = "", ...rest] = args;
	const command = commands.get(name);
	if (command === void 0) {
		if (name !== "" && name !== "help") say(`没有“${name}”这个命令。`);
		for (const each of commands.values()) say(`  npm run gongkai -- ${each.usage}　${each.what}`);
		return name === "help" ? 0 : 2;
	}
	try {
		return await runOpened(command, rest);
	} catch (fault) {
		say(fault instanceof Error ? fault.message : String(fault));
		if (fault instanceof UsageError) say(`用法：npm run gongkai -- ${command.usage}`);
		return fault instanceof UsageError ? 2 : 1;
	}
}
async function runOpened(command, args) {
	const settings = readSettings(process.env, rootFolder);
	const running = settings.databaseUrl === null ? await findRunning(settings.dataFolder) : null;
	const opened = await openDatabaseOf(settings, running?.ownerUrl ?? null);
	try {
		const { db, secret, ownerUrl } = opened;
		return await command.run({
			house: {
				db,
				secret
			},
			ownerUrl,
			now: /* @__PURE__ */ new Date(),
			say,
			settings
		}, args);
	} finally {
		await opened.close();
	}
}
export { runCommand };
