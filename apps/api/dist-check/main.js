import { A as checkPassword, B as findSignInState, C as pageStyle, D as listToXlsx, Dt as object, E as listToCsv, Et as custom, F as findUnit, G as findPublished, H as setOwnPassword, J as listPublicPlaces, K as listOpenUnits, L as dropExpiredSessions, M as verifyPassword, N as watchPeople, Ot as string, R as dropSession, S as toHtml, T as jsonSchema, Tt as _enum, U as takeAttempt, V as forgetAttempt, W as takeFirstPassword, X as dropSessions, Y as listPublicUnits, _ as PublishedBody, _t as printDate, a as reportFile, bt as districtOf, c as writeRuntime, d as prepareDemo, dt as Period, et as formOfYear, f as askingOf, g as reportTitle, h as reportDocument, ht as yearOfPeriod, i as fileTypes, j as hashPassword, k as reportKindNames, l as rootFolder, lt as ok, m as publishedDocument, mt as printPeriod, n as FileKind, nt as getForm, o as findRunning, ot as FormCode, p as todayAt, q as listPublished, r as dispositionOf, s as removeRuntime, st as ReportKind, t as readSettings, tt as forms, u as openDatabaseOf, ut as refuse, v as perform, vt as yearOf, w as outlineOf, wt as number, yt as UnitCode, z as findPasswordHash } from "./settings.js";
import { ServerResponse, createServer } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { Http2ServerRequest, constants } from "node:http2";
import { Readable } from "node:stream";
import { createHash, createHmac, randomBytes } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { promisify } from "node:util";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { betterAuth } from "better-auth/minimal";
import { username } from "better-auth/plugins/username";
import { isAPIError } from "better-auth/api";
import { gzip } from "node:zlib";
// ../../node_modules/.pnpm/@hono+node-server@2.1.8_hono@4.13.19/node_modules/@hono/node-server/dist/index.mjs
var RequestError = class extends Error {
	constructor(message, options) {
		super(message, options);
		this.name = "RequestError";
	}
};
var nonJoinedHeaders = /* @__PURE__ */ new Set([
	"age",
	"authorization",
	"content-length",
	"content-type",
	"etag",
	"expires",
	"from",
	"host",
	"if-modified-since",
	"if-unmodified-since",
	"last-modified",
	"location",
	"max-forwards",
	"proxy-authorization",
	"referer",
	"retry-after",
	"server",
	"user-agent"
]);
var validHeaderName = /^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/;
var isHttpWhitespace = (code) => code === 9 || code === 10 || code === 13 || code === 32;
var normalizeHeaderValue = (value) => {
	if (!isHttpWhitespace(value.charCodeAt(0)) && !isHttpWhitespace(value.charCodeAt(value.length - 1))) return value;
	let start = 0;
	let end = value.length;
	while (start < end && isHttpWhitespace(value.charCodeAt(start))) start++;
	while (end > start && isHttpWhitespace(value.charCodeAt(end - 1))) end--;
	return value.slice(start, end);
};
var forbiddenHeaderValue = /[\0\r\n]/;
var GlobalHeaders = globalThis.Headers;
var materializeHeaders = (rawHeaders, HeadersCtor = GlobalHeaders) => {
	const headers = new HeadersCtor();
	for (let i = 0; i < rawHeaders.length; i += 2) {
		const name = rawHeaders[i];
		if (!name.startsWith(":")) headers.append(name, rawHeaders[i + 1]);
	}
	return headers;
};
var RequestHeaders = class {
	#incoming;
	#rawHeaders;
	#headers;
	#invalidValue;
	constructor(incoming) {
		this.#incoming = incoming;
		if (incoming instanceof Http2ServerRequest) this.#rawHeaders = incoming.rawHeaders.slice();
	}
	get #lazyRawHeaders() {
		return this.#rawHeaders ??= this.#incoming.rawHeaders.slice();
	}
	get #native() {
		if (!this.#headers) {
			this.#headers = materializeHeaders(this.#lazyRawHeaders);
			this.#rawHeaders = void 0;
		}
		return this.#headers;
	}
	#normalizedName(name) {
		if (typeof name !== "string") return;
		if (!validHeaderName.test(name)) throw new TypeError(`Invalid header name: ${name}`);
		return name.toLowerCase();
	}
	#lookupHttp1(lowerName) {
		const headers = this.#incoming instanceof Http2ServerRequest ? void 0 : this.#incoming.headers;
		if (!headers || nonJoinedHeaders.has(lowerName) || lowerName === "set-cookie" || lowerName === "__proto__") return;
		if (!Object.hasOwn(headers, lowerName)) return null;
		const rawValue = headers[lowerName];
		if (typeof rawValue === "string") {
			const value = normalizeHeaderValue(rawValue);
			return forbiddenHeaderValue.test(value) ? void 0 : value;
		}
	}
	#lookup(rawHeaders, lowerName) {
		const separator = lowerName === "cookie" ? "; " : ", ";
		let value = null;
		for (let i = 0; i < rawHeaders.length; i += 2) {
			const rawName = rawHeaders[i];
			if (rawName.length === lowerName.length && rawName.toLowerCase() === lowerName) {
				const rawValue = normalizeHeaderValue(rawHeaders[i + 1]);
				if (forbiddenHeaderValue.test(rawValue)) {
					this.#invalidValue = true;
					return;
				}
				value = value === null ? rawValue : value + separator + rawValue;
			}
		}
		return value;
	}
	append(name, value) {
		this.#native.append(name, value);
	}
	delete(name) {
		this.#native.delete(name);
	}
	get(name) {
		const lowerName = this.#normalizedName(name);
		if (lowerName && !this.#headers && !this.#invalidValue) {
			const http1Value = this.#lookupHttp1(lowerName);
			if (http1Value !== void 0) return http1Value;
			const value = this.#lookup(this.#lazyRawHeaders, lowerName);
			if (value !== void 0) return value;
		}
		return this.#native.get(name);
	}
	has(name) {
		const lowerName = this.#normalizedName(name);
		if (lowerName && !this.#headers && !this.#invalidValue) {
			const http1Value = this.#lookupHttp1(lowerName);
			if (http1Value !== void 0) return http1Value !== null;
			const value = this.#lookup(this.#lazyRawHeaders, lowerName);
			if (value !== void 0) return value !== null;
		}
		return this.#native.has(name);
	}
	set(name, value) {
		this.#native.set(name, value);
	}
	getSetCookie() {
		return this.#native.getSetCookie();
	}
	keys() {
		return this.#native.keys();
	}
	values() {
		return this.#native.values();
	}
	entries() {
		return this.#native.entries();
	}
	forEach(callback, thisArg) {
		this.#native.forEach((value, key) => {
			callback.call(thisArg, value, key, this);
		});
	}
	[Symbol.iterator]() {
		return this.entries();
	}
};
Object.defineProperty(RequestHeaders.prototype, Symbol.for("nodejs.util.inspect.custom"), { value: function(depth, options, inspectFn) {
	return `Headers (lightweight) ${inspectFn(Object.fromEntries(this), {
		...options,
		depth: depth == null ? null : depth - 1
	})}`;
} });
Object.setPrototypeOf(RequestHeaders.prototype, GlobalHeaders.prototype);
var newHeadersFromIncoming = (incoming) => globalThis.Headers === GlobalHeaders ? new RequestHeaders(incoming) : materializeHeaders(incoming.rawHeaders, globalThis.Headers);
var reValidRequestUrl = /^\/[!#$&-;=?-\[\]_a-z~]*$/;
var reDotSegment = /\/\.\.?(?:[/?#]|$)/;
var reValidHost = /^[a-z0-9._-]+(?::(?:[1-5]\d{3,4}|[6-9]\d{3}))?$/;
var validateRequestTarget = (target) => {
	const backslash = target.indexOf("\\");
	if (backslash !== -1) {
		const query = target.indexOf("?");
		if (query === -1 || backslash < query) throw new RequestError("Backslash in request path");
	}
};
var buildUrl = (scheme, host, incomingUrl) => {
	const url = `${scheme}://${host}${incomingUrl}`;
	if (!reValidHost.test(host)) {
		validateRequestTarget(incomingUrl);
		const urlObj = new URL(url);
		if (urlObj.hostname.length !== host.length && urlObj.hostname !== (host.includes(":") ? host.replace(/:\d+$/, "") : host).toLowerCase()) throw new RequestError("Invalid host header");
		return urlObj.href;
	} else if (incomingUrl.length === 0) return url + "/";
	else {
		if (incomingUrl.charCodeAt(0) !== 47) throw new RequestError("Invalid URL");
		if (!reValidRequestUrl.test(incomingUrl) || reDotSegment.test(incomingUrl)) {
			validateRequestTarget(incomingUrl);
			return new URL(url).href;
		}
		return url;
	}
};
var toRequestError = (e) => {
	if (e instanceof RequestError) return e;
	return new RequestError(e.message, { cause: e });
};
var GlobalRequest = global.Request;
var Request$1 = class extends GlobalRequest {
	constructor(input, options) {
		if (typeof input === "object" && getRequestCache in input) {
			const hasReplacementBody = options !== void 0 && "body" in options && options.body != null;
			if (input[bodyConsumedDirectlyKey] && !hasReplacementBody) throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
			input = input[getRequestCache]();
		}
		if (typeof (options?.body)?.getReader !== "undefined") options.duplex ??= "half";
		super(input, options);
	}
};
var wrapBodyStream = Symbol("wrapBodyStream");
var byteExactEncodings = /* @__PURE__ */ new Set([
	"latin1",
	"binary",
	"hex",
	"base64",
	"base64url"
]);
var isByteExactEncoding = (encoding) => encoding === null || byteExactEncodings.has(encoding);
var bodyBufferedBeforeDisconnectKey = Symbol("bodyBufferedBeforeDisconnect");
var bodyBufferedLengthBeforeDisconnectKey = Symbol("bodyBufferedLengthBeforeDisconnect");
var toBufferChunk = (chunk, encoding) => Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk, encoding ?? "utf8");
var isRecoverableDisconnectedIncoming = (incoming) => !(incoming instanceof Http2ServerRequest) && !!incoming.complete && !!incoming.readableAborted && typeof incoming.read === "function" && isByteExactEncoding(incoming.readableEncoding);
var recordBodyBufferedBeforeDisconnect = (incoming) => {
	if (incoming.readableDidRead || !isRecoverableDisconnectedIncoming(incoming)) return;
	const incomingWithRecovery = incoming;
	incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey] ??= incoming.readableLength;
};
var readBodyBufferedBeforeDisconnect = (incoming, chunks) => {
	if (incoming.readableDidRead && !chunks || !isRecoverableDisconnectedIncoming(incoming)) return;
	const incomingWithRecovery = incoming;
	if (incomingWithRecovery[bodyBufferedBeforeDisconnectKey] !== void 0) return incomingWithRecovery[bodyBufferedBeforeDisconnectKey];
	let result;
	const errored = incoming.errored;
	if (errored && errored.code !== "ECONNRESET") result = errored;
	else if (incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey] !== void 0 && incoming.readableLength !== incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey]) result = newBodyUnusableError();
	else {
		const bodyChunks = chunks ?? [];
		const chunk = incoming.read();
		if (chunk !== null) bodyChunks.push(toBufferChunk(chunk, incoming.readableEncoding));
		const buffer = bodyChunks.length === 1 ? bodyChunks[0] : Buffer.concat(bodyChunks);
		result = buffer;
		const contentLength = incoming.headers["content-length"];
		if (typeof contentLength === "string" && /^\d+$/.test(contentLength)) {
			const expectedLength = Number(contentLength);
			if (Number.isSafeInteger(expectedLength) && buffer.length !== expectedLength) result = newBodyUnusableError();
		}
	}
	incomingWithRecovery[bodyBufferedBeforeDisconnectKey] = result;
	return result;
};
var enqueueBufferedBody = (controller, buffered) => {
	if (buffered instanceof Error) {
		controller.error(buffered);
		return;
	}
	if (buffered.length > 0) controller.enqueue(buffered);
	controller.close();
};
var newRequestFromIncoming = (method, url, headers, incoming, abortController) => {
	const init = {
		method,
		headers,
		signal: abortController.signal
	};
	if (method === "TRACE") {
		init.method = "GET";
		const req = new Request$1(url, init);
		Object.defineProperty(req, "method", { get() {
			return "TRACE";
		} });
		return req;
	}
	if (!(method === "GET" || method === "HEAD")) if ("rawBody" in incoming && incoming.rawBody instanceof Buffer) init.body = new ReadableStream({ start(controller) {
		controller.enqueue(incoming.rawBody);
		controller.close();
	} });
	else if (incoming[wrapBodyStream]) {
		let reader;
		init.body = new ReadableStream({ async pull(controller) {
			try {
				if (!reader) {
					const buffered = readBodyBufferedBeforeDisconnect(incoming);
					if (buffered !== void 0) {
						enqueueBufferedBody(controller, buffered);
						return;
					}
				}
				reader ||= Readable.toWeb(incoming).getReader();
				const { done, value } = await reader.read();
				if (done) controller.close();
				else controller.enqueue(value);
			} catch (error) {
				controller.error(error);
			}
		} });
	} else {
		const buffered = readBodyBufferedBeforeDisconnect(incoming);
		if (buffered !== void 0) init.body = new ReadableStream({ start(controller) {
			enqueueBufferedBody(controller, buffered);
		} });
		else init.body = Readable.toWeb(incoming);
	}
	return new Request$1(url, init);
};
var getRequestCache = Symbol("getRequestCache");
var requestCache = Symbol("requestCache");
var incomingKey = Symbol("incomingKey");
var urlKey = Symbol("urlKey");
var methodKey = Symbol("methodKey");
var headersKey = Symbol("headersKey");
var abortControllerKey = Symbol("abortControllerKey");
var getAbortController = Symbol("getAbortController");
var abortRequest = Symbol("abortRequest");
var bodyBufferKey = Symbol("bodyBuffer");
var bodyReadPromiseKey = Symbol("bodyReadPromise");
var bodyConsumedDirectlyKey = Symbol("bodyConsumedDirectly");
var bodyLockReaderKey = Symbol("bodyLockReader");
var abortReasonKey = Symbol("abortReason");
var newBodyUnusableError = () => {
	return /* @__PURE__ */ new TypeError("Body is unusable");
};
var rejectBodyUnusable = () => {
	return Promise.reject(newBodyUnusableError());
};
var textDecoder = new TextDecoder();
var consumeBodyDirectOnce = (request) => {
	if (request[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
	request[bodyConsumedDirectlyKey] = true;
};
var toArrayBuffer = (buf) => {
	return buf.buffer.slice(buf.byteOffset, buf.byteOffset + buf.byteLength);
};
var contentType = (request) => {
	return (request[headersKey] ||= newHeadersFromIncoming(request[incomingKey])).get("content-type") || "";
};
var methodTokenRegExp = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
var normalizeIncomingMethod = (method) => {
	if (typeof method !== "string" || method.length === 0) return "GET";
	switch (method) {
		case "DELETE":
		case "GET":
		case "HEAD":
		case "OPTIONS":
		case "PATCH":
		case "POST":
		case "PUT":
		case "QUERY": return method;
	}
	const upper = method.toUpperCase();
	switch (upper) {
		case "DELETE":
		case "GET":
		case "HEAD":
		case "OPTIONS":
		case "POST":
		case "PUT": return upper;
		default: return method;
	}
};
var validateDirectReadMethod = (method) => {
	if (!methodTokenRegExp.test(method)) return /* @__PURE__ */ new TypeError(`'${method}' is not a valid HTTP method.`);
	const normalized = method.toUpperCase();
	if (normalized === "CONNECT" || normalized === "TRACK" || normalized === "TRACE" && method !== "TRACE") return /* @__PURE__ */ new TypeError(`'${method}' HTTP method is unsupported.`);
};
var readBodyWithFastPath = (request, method, fromBuffer) => {
	if (request[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
	const methodName = request.method;
	if (methodName === "GET" || methodName === "HEAD") return request[getRequestCache]()[method]();
	const methodValidationError = validateDirectReadMethod(methodName);
	if (methodValidationError) return Promise.reject(methodValidationError);
	if (request[requestCache]) {
		if (methodName !== "TRACE") return request[requestCache][method]();
	}
	const alreadyUsedError = consumeBodyDirectOnce(request);
	if (alreadyUsedError) return alreadyUsedError;
	const raw = readRawBodyIfAvailable(request);
	if (raw) {
		const result = Promise.resolve(fromBuffer(raw, request));
		request[bodyBufferKey] = void 0;
		return result;
	}
	return readBodyDirect(request).then((buf) => {
		const result = fromBuffer(buf, request);
		request[bodyBufferKey] = void 0;
		return result;
	});
};
var readRawBodyIfAvailable = (request) => {
	const incoming = request[incomingKey];
	if ("rawBody" in incoming && incoming.rawBody instanceof Buffer) return incoming.rawBody;
};
var normalizeAbortError = (request, incoming) => {
	if (incoming.errored) return incoming.errored;
	const reason = request[abortReasonKey];
	if (reason !== void 0) return reason instanceof Error ? reason : new Error(String(reason));
	return /* @__PURE__ */ new Error("Client connection prematurely closed.");
};
var readBodyDirect = (request) => {
	if (request[bodyBufferKey]) return Promise.resolve(request[bodyBufferKey]);
	if (request[bodyReadPromiseKey]) return request[bodyReadPromiseKey];
	const incoming = request[incomingKey];
	if (incoming.readableDidRead) return rejectBodyUnusable();
	const buffered = readBodyBufferedBeforeDisconnect(incoming);
	if (buffered !== void 0) {
		if (buffered instanceof Error) return Promise.reject(buffered);
		request[bodyBufferKey] = buffered;
		return Promise.resolve(buffered);
	}
	const promise = new Promise((resolve, reject) => {
		const chunks = [];
		let settled = false;
		const finish = (callback) => {
			if (settled) return;
			settled = true;
			cleanup();
			callback();
		};
		const recoverCompleteBodyAfterDisconnect = (error) => {
			const streamError = incoming.errored ?? error;
			if (!isRecoverableDisconnectedIncoming(incoming) || streamError && streamError.code !== "ECONNRESET") return false;
			finish(() => {
				const recovered = readBodyBufferedBeforeDisconnect(incoming, chunks);
				if (recovered instanceof Error) reject(recovered);
				else if (recovered === void 0) reject(error ?? normalizeAbortError(request, incoming));
				else {
					request[bodyBufferKey] = recovered;
					resolve(recovered);
				}
			});
			return true;
		};
		const onData = (chunk) => {
			chunks.push(toBufferChunk(chunk, incoming.readableEncoding));
		};
		const onEnd = () => {
			finish(() => {
				const buffer = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
				request[bodyBufferKey] = buffer;
				resolve(buffer);
			});
		};
		const onError = (error) => {
			if (recoverCompleteBodyAfterDisconnect(error)) return;
			finish(() => {
				reject(error);
			});
		};
		const onClose = () => {
			if (incoming.readableEnded) {
				onEnd();
				return;
			}
			if (recoverCompleteBodyAfterDisconnect()) return;
			finish(() => {
				reject(normalizeAbortError(request, incoming));
			});
		};
		const cleanup = () => {
			incoming.off("data", onData);
			incoming.off("end", onEnd);
			incoming.off("error", onError);
			incoming.off("close", onClose);
			request[bodyReadPromiseKey] = void 0;
		};
		incoming.on("data", onData);
		incoming.on("end", onEnd);
		incoming.on("error", onError);
		incoming.on("close", onClose);
		queueMicrotask(() => {
			if (settled) return;
			if (incoming.readableEnded) onEnd();
			else if (incoming.errored) onError(incoming.errored);
			else if (incoming.destroyed) onClose();
		});
	});
	request[bodyReadPromiseKey] = promise;
	return promise;
};
var requestPrototype = {
	get method() {
		return this[methodKey];
	},
	get url() {
		return this[urlKey];
	},
	get headers() {
		return this[headersKey] ||= newHeadersFromIncoming(this[incomingKey]);
	},
	[abortRequest](reason) {
		if (this[abortReasonKey] === void 0) this[abortReasonKey] = reason;
		const abortController = this[abortControllerKey];
		if (abortController && !abortController.signal.aborted) abortController.abort(reason);
	},
	[getAbortController]() {
		this[abortControllerKey] ||= new AbortController();
		if (this[abortReasonKey] !== void 0 && !this[abortControllerKey].signal.aborted) this[abortControllerKey].abort(this[abortReasonKey]);
		return this[abortControllerKey];
	},
	[getRequestCache]() {
		const abortController = this[getAbortController]();
		if (this[requestCache]) return this[requestCache];
		const method = this.method;
		if (this[bodyConsumedDirectlyKey] && !(method === "GET" || method === "HEAD")) {
			this[bodyBufferKey] = void 0;
			const init = {
				method: method === "TRACE" ? "GET" : method,
				headers: this.headers,
				signal: abortController.signal
			};
			if (method !== "TRACE") {
				init.body = new ReadableStream({ start(c) {
					c.close();
				} });
				init.duplex = "half";
			}
			const req = new Request$1(this[urlKey], init);
			if (method === "TRACE") Object.defineProperty(req, "method", { get() {
				return "TRACE";
			} });
			return this[requestCache] = req;
		}
		return this[requestCache] = newRequestFromIncoming(this.method, this[urlKey], this.headers, this[incomingKey], abortController);
	},
	get body() {
		if (!this[bodyConsumedDirectlyKey]) return this[getRequestCache]().body;
		const request = this[getRequestCache]();
		if (!this[bodyLockReaderKey] && request.body) this[bodyLockReaderKey] = request.body.getReader();
		return request.body;
	},
	get bodyUsed() {
		if (this[bodyConsumedDirectlyKey]) return true;
		if (this[requestCache]) return this[requestCache].bodyUsed;
		return false;
	}
};
Object.defineProperty(requestPrototype, "signal", { get() {
	return this[getAbortController]().signal;
} });
[
	"cache",
	"credentials",
	"destination",
	"duplex",
	"integrity",
	"mode",
	"redirect",
	"referrer",
	"referrerPolicy",
	"keepalive"
].forEach((k) => {
	Object.defineProperty(requestPrototype, k, { get() {
		return this[getRequestCache]()[k];
	} });
});
["clone", "formData"].forEach((k) => {
	Object.defineProperty(requestPrototype, k, { value: function() {
		if (this[bodyConsumedDirectlyKey]) {
			if (k === "clone") throw newBodyUnusableError();
			return rejectBodyUnusable();
		}
		return this[getRequestCache]()[k]();
	} });
});
Object.defineProperty(requestPrototype, "text", { value: function() {
	return readBodyWithFastPath(this, "text", (buf) => textDecoder.decode(buf));
} });
Object.defineProperty(requestPrototype, "arrayBuffer", { value: function() {
	return readBodyWithFastPath(this, "arrayBuffer", (buf) => toArrayBuffer(buf));
} });
Object.defineProperty(requestPrototype, "blob", { value: function() {
	return readBodyWithFastPath(this, "blob", (buf, request) => {
		const type = contentType(request);
		return new Response(buf, type ? { headers: { "content-type": type } } : void 0).blob();
	});
} });
Object.defineProperty(requestPrototype, "json", { value: function() {
	if (this[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
	return this.text().then(JSON.parse);
} });
Object.defineProperty(requestPrototype, Symbol.for("nodejs.util.inspect.custom"), { value: function(depth, options, inspectFn) {
	return `Request (lightweight) ${inspectFn({
		method: this.method,
		url: this.url,
		headers: this.headers,
		nativeRequest: this[requestCache]
	}, {
		...options,
		depth: depth == null ? null : depth - 1
	})}`;
} });
Object.setPrototypeOf(requestPrototype, Request$1.prototype);
var newRequest = (incoming, defaultHostname) => {
	const req = Object.create(requestPrototype);
	req[incomingKey] = incoming;
	req[methodKey] = normalizeIncomingMethod(incoming.method);
	const incomingUrl = incoming.url || "";
	if (incomingUrl[0] !== "/" && (incomingUrl.startsWith("http://") || incomingUrl.startsWith("https://"))) {
		if (incoming instanceof Http2ServerRequest) throw new RequestError("Absolute URL for :path is not allowed in HTTP/2");
		try {
			validateRequestTarget(incomingUrl);
			req[urlKey] = new URL(incomingUrl).href;
		} catch (e) {
			throw new RequestError("Invalid absolute URL", { cause: e });
		}
		return req;
	}
	const host = (incoming instanceof Http2ServerRequest ? incoming.authority : incoming.headers.host) || defaultHostname;
	if (!host) throw new RequestError("Missing host header");
	let scheme;
	if (incoming instanceof Http2ServerRequest) {
		scheme = incoming.scheme;
		if (!(scheme === "http" || scheme === "https")) throw new RequestError("Unsupported scheme");
	} else scheme = incoming.socket && incoming.socket.encrypted ? "https" : "http";
	try {
		req[urlKey] = buildUrl(scheme, host, incomingUrl);
	} catch (e) {
		if (e instanceof RequestError) throw e;
		else throw new RequestError("Invalid URL", { cause: e });
	}
	return req;
};
var defaultContentType = "text/plain; charset=UTF-8";
var responseCache = Symbol("responseCache");
var getResponseCache = Symbol("getResponseCache");
var cacheKey = Symbol("cache");
var GlobalResponse = global.Response;
var Response$1 = class Response$1 {
	#body;
	#init;
	[getResponseCache]() {
		const cache = this[cacheKey];
		const liveHeaders = cache && cache[2] instanceof Headers ? cache[2] : void 0;
		delete this[cacheKey];
		return this[responseCache] ||= new GlobalResponse(this.#body, liveHeaders ? {
			status: this.#init?.status,
			statusText: this.#init?.statusText,
			headers: liveHeaders
		} : this.#init);
	}
	constructor(body, init) {
		let headers;
		this.#body = body;
		if (init instanceof GlobalResponse) {
			const cachedGlobalResponse = init[responseCache];
			if (cachedGlobalResponse) {
				this.#init = cachedGlobalResponse;
				this[getResponseCache]();
				return;
			}
			this.#init = init instanceof Response$1 ? init.#init : init;
			headers = new Headers(init.headers);
		} else this.#init = init;
		if (body == null || typeof body === "string" || typeof body?.getReader !== "undefined" || body instanceof Blob || body instanceof Uint8Array) this[cacheKey] = [
			init?.status || 200,
			body ?? null,
			headers || init?.headers
		];
	}
	get headers() {
		const cache = this[cacheKey];
		if (cache) {
			if (!(cache[2] instanceof Headers)) cache[2] = new Headers(cache[2] || (cache[1] === null ? void 0 : { "content-type": defaultContentType }));
			return cache[2];
		}
		return this[getResponseCache]().headers;
	}
	get status() {
		return this[cacheKey]?.[0] ?? this[getResponseCache]().status;
	}
	get ok() {
		const status = this.status;
		return status >= 200 && status < 300;
	}
};
[
	"body",
	"bodyUsed",
	"redirected",
	"statusText",
	"trailers",
	"type",
	"url"
].forEach((k) => {
	Object.defineProperty(Response$1.prototype, k, { get() {
		return this[getResponseCache]()[k];
	} });
});
[
	"arrayBuffer",
	"blob",
	"clone",
	"formData",
	"json",
	"text"
].forEach((k) => {
	Object.defineProperty(Response$1.prototype, k, { value: function() {
		return this[getResponseCache]()[k]();
	} });
});
Object.defineProperty(Response$1.prototype, Symbol.for("nodejs.util.inspect.custom"), { value: function(depth, options, inspectFn) {
	return `Response (lightweight) ${inspectFn({
		status: this.status,
		headers: this.headers,
		ok: this.ok,
		nativeResponse: this[responseCache]
	}, {
		...options,
		depth: depth == null ? null : depth - 1
	})}`;
} });
Object.setPrototypeOf(Response$1, GlobalResponse);
Object.setPrototypeOf(Response$1.prototype, GlobalResponse.prototype);
var validRedirectUrl = /^https?:\/\/[!#-;=?-[\]_a-z~A-Z]+$/;
var parseRedirectUrl = (url) => {
	if (url instanceof URL) return url.href;
	if (validRedirectUrl.test(url)) return url;
	return new URL(url).href;
};
var validRedirectStatuses = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
Object.defineProperty(Response$1, "redirect", {
	value: function redirect(url, status = 302) {
		if (!validRedirectStatuses.has(status)) throw new RangeError("Invalid status code");
		return new Response$1(null, {
			status,
			headers: { location: parseRedirectUrl(url) }
		});
	},
	writable: true,
	configurable: true
});
Object.defineProperty(Response$1, "json", {
	value: function json(data, init) {
		const body = JSON.stringify(data);
		if (body === void 0) throw new TypeError("The data is not JSON serializable");
		const initHeaders = init?.headers;
		let headers;
		if (initHeaders) {
			headers = new Headers(initHeaders);
			if (!headers.has("content-type")) headers.set("content-type", "application/json");
		} else headers = { "content-type": "application/json" };
		return new Response$1(body, {
			status: init?.status ?? 200,
			statusText: init?.statusText,
			headers
		});
	},
	writable: true,
	configurable: true
});
async function readWithoutBlocking(readPromise) {
	return Promise.race([readPromise, Promise.resolve().then(() => Promise.resolve(void 0))]);
}
function writeFromReadableStreamDefaultReader(reader, writable, currentReadPromise) {
	const cancel = (error) => {
		reader.cancel(error).catch(() => {});
	};
	const stream = writable.stream;
	if (writable.destroyed || stream?.closed || stream?.destroyed) {
		cancel();
		return reader.closed;
	}
	writable.on("close", cancel);
	writable.on("error", cancel);
	(currentReadPromise ?? reader.read()).then(flow, handleStreamError);
	return reader.closed.finally(() => {
		writable.off("close", cancel);
		writable.off("error", cancel);
	});
	function handleStreamError(error) {
		if (error) writable.destroy(error);
	}
	function onDrain() {
		reader.read().then(flow, handleStreamError);
	}
	function flow({ done, value }) {
		try {
			if (done) writable.end();
			else if (!writable.write(value)) writable.once("drain", onDrain);
			else reader.read().then(flow, handleStreamError);
		} catch (e) {
			handleStreamError(e);
		}
	}
}
function writeFromReadableStream(stream, writable) {
	if (stream.locked) throw new TypeError("ReadableStream is locked.");
	else if (writable.destroyed) {
		stream.cancel().catch(() => {});
		return;
	}
	return writeFromReadableStreamDefaultReader(stream.getReader(), writable);
}
var buildOutgoingHttpHeaders = (headers, defaultContentType) => {
	const res = {};
	if (!(headers instanceof Headers)) headers = new Headers(headers ?? void 0);
	if (headers.has("set-cookie")) {
		const cookies = [];
		for (const [k, v] of headers) if (k === "set-cookie") cookies.push(v);
		else res[k] = v;
		if (cookies.length > 0) res["set-cookie"] = cookies;
	} else for (const [k, v] of headers) res[k] = v;
	if (defaultContentType) res["content-type"] ??= defaultContentType;
	return res;
};
var outgoingEnded = Symbol("outgoingEnded");
var incomingDraining = Symbol("incomingDraining");
var DRAIN_TIMEOUT_MS = 500;
var MAX_DRAIN_BYTES = 67108864;
var drainIncoming = (incoming) => {
	const incomingWithDrainState = incoming;
	if (incoming.destroyed || incomingWithDrainState[incomingDraining]) return;
	incomingWithDrainState[incomingDraining] = true;
	if (incoming instanceof Http2ServerRequest) {
		try {
			incoming.stream?.close?.(constants.NGHTTP2_NO_ERROR);
		} catch {}
		return;
	}
	let bytesRead = 0;
	const cleanup = () => {
		clearTimeout(timer);
		incoming.off("data", onData);
		incoming.off("end", cleanup);
		incoming.off("error", cleanup);
	};
	const forceClose = () => {
		cleanup();
		const socket = incoming.socket;
		if (socket && !socket.destroyed) {
			if (typeof socket.destroySoon === "function") socket.destroySoon();
			else if (typeof socket.destroy === "function") socket.destroy();
		}
	};
	const timer = setTimeout(forceClose, DRAIN_TIMEOUT_MS);
	timer.unref?.();
	const onData = (chunk) => {
		bytesRead += chunk.length;
		if (bytesRead > MAX_DRAIN_BYTES) forceClose();
	};
	incoming.on("data", onData);
	incoming.on("end", cleanup);
	incoming.on("error", cleanup);
	incoming.resume();
};
var makeCloseHandler = (req, incoming, outgoing, needsBodyCleanup) => () => {
	if (incoming.errored) {
		recordBodyBufferedBeforeDisconnect(incoming);
		req[abortRequest](incoming.errored.toString());
	} else if (!outgoing.writableFinished || incoming instanceof Http2ServerRequest && incoming.aborted) {
		recordBodyBufferedBeforeDisconnect(incoming);
		req[abortRequest]("Client connection prematurely closed.");
	}
	if (needsBodyCleanup && !incoming.readableEnded) setTimeout(() => {
		if (!incoming.readableEnded) setTimeout(() => {
			drainIncoming(incoming);
		});
	});
};
var isImmediateCacheableResponse = (res) => {
	if (!(cacheKey in res)) return false;
	const body = res[cacheKey][1];
	return body === null || typeof body === "string" || body instanceof Uint8Array;
};
var handleRequestError = () => new Response(null, { status: 400 });
var handleFetchError = (e) => new Response(null, { status: e instanceof Error && (e.name === "TimeoutError" || e.constructor.name === "TimeoutError") ? 504 : 500 });
var handleResponseError = (e, outgoing) => {
	const err = e instanceof Error ? e : new Error("unknown error", { cause: e });
	if (err.code === "ERR_STREAM_PREMATURE_CLOSE") console.info("The user aborted a request.");
	else {
		console.error(e);
		if (!outgoing.headersSent) {
			if (outgoing instanceof ServerResponse) outgoing._contentLength = null;
			outgoing.writeHead(500, { "Content-Type": "text/plain" });
		}
		outgoing.end(`Error: ${err.message}`);
		outgoing.destroy(err);
	}
};
var flushHeaders = (outgoing) => {
	if ("flushHeaders" in outgoing && outgoing.writable) outgoing.flushHeaders();
};
var trySetContentLength = (outgoing, status, length) => {
	const http1 = outgoing;
	if (http1._contentLength === null && http1._hasBody && http1.useChunkedEncodingByDefault && !http1._removedContLen && status >= 200 && status !== 204 && status !== 304 && !outgoing.hasHeader("content-length") && !outgoing.hasHeader("transfer-encoding") && !outgoing.hasHeader("trailer")) {
		http1._contentLength = length;
		return true;
	}
	return false;
};
var writeDefaultHeaders = (outgoing, status, length) => {
	if (trySetContentLength(outgoing, status, length)) outgoing.writeHead(status, { "Content-Type": defaultContentType });
	else outgoing.writeHead(status, {
		"Content-Type": defaultContentType,
		"Content-Length": length
	});
};
var responseViaCache = async (res, outgoing) => {
	let [status, body, header] = res[cacheKey];
	if (!header) {
		if (body === null) {
			outgoing.writeHead(status);
			outgoing.end();
		} else if (typeof body === "string") {
			writeDefaultHeaders(outgoing, status, Buffer.byteLength(body));
			outgoing.end(body);
		} else if (body instanceof Uint8Array) {
			writeDefaultHeaders(outgoing, status, body.byteLength);
			outgoing.end(body);
		} else if (body instanceof Blob) {
			writeDefaultHeaders(outgoing, status, body.size);
			outgoing.end(new Uint8Array(await body.arrayBuffer()));
		} else {
			outgoing.writeHead(status, { "Content-Type": defaultContentType });
			flushHeaders(outgoing);
			await writeFromReadableStream(body, outgoing)?.catch((e) => handleResponseError(e, outgoing));
		}
		outgoing[outgoingEnded]?.();
		return;
	}
	let hasContentLength = false;
	let plainHeaders = false;
	let canAutoLength = true;
	if (header instanceof Headers) {
		hasContentLength = header.has("content-length");
		header = buildOutgoingHttpHeaders(header, body === null ? void 0 : defaultContentType);
	} else if (Array.isArray(header)) {
		const headerObj = new Headers(header);
		hasContentLength = headerObj.has("content-length");
		header = buildOutgoingHttpHeaders(headerObj, body === null ? void 0 : defaultContentType);
	} else {
		plainHeaders = true;
		for (const key in header) {
			if (key.length === 14 && key.toLowerCase() === "content-length") {
				hasContentLength = true;
				break;
			}
			if (key.length === 17 && key.toLowerCase() === "transfer-encoding" || key.length === 7 && key.toLowerCase() === "trailer") canAutoLength = false;
		}
	}
	if (!hasContentLength) {
		let length;
		if (typeof body === "string") length = Buffer.byteLength(body);
		else if (body instanceof Uint8Array) length = body.byteLength;
		else if (body instanceof Blob) length = body.size;
		if (length !== void 0 && (!plainHeaders || !canAutoLength || !trySetContentLength(outgoing, status, length))) {
			if (plainHeaders) header = { ...header };
			header["Content-Length"] = length;
		}
	}
	outgoing.writeHead(status, header);
	if (body == null) outgoing.end();
	else if (typeof body === "string" || body instanceof Uint8Array) outgoing.end(body);
	else if (body instanceof Blob) outgoing.end(new Uint8Array(await body.arrayBuffer()));
	else {
		flushHeaders(outgoing);
		await writeFromReadableStream(body, outgoing)?.catch((e) => handleResponseError(e, outgoing));
	}
	outgoing[outgoingEnded]?.();
};
var isPromise$1 = (res) => typeof res.then === "function";
var responseViaResponseObject = async (res, outgoing, options = {}) => {
	if (isPromise$1(res)) if (options.errorHandler) try {
		res = await res;
	} catch (err) {
		const errRes = await options.errorHandler(err);
		if (!errRes) return;
		res = errRes;
	}
	else res = await res.catch(handleFetchError);
	if (cacheKey in res) return responseViaCache(res, outgoing);
	const resHeaderRecord = buildOutgoingHttpHeaders(res.headers, res.body === null ? void 0 : defaultContentType);
	if (res.body) {
		const reader = res.body.getReader();
		const values = [];
		let done = false;
		let currentReadPromise = void 0;
		if (resHeaderRecord["transfer-encoding"] !== "chunked") {
			let maxReadCount = 2;
			for (let i = 0; i < maxReadCount; i++) {
				currentReadPromise ||= reader.read();
				const chunk = await readWithoutBlocking(currentReadPromise);
				if (!chunk) {
					if (i === 1) {
						await new Promise((resolve) => setTimeout(resolve));
						maxReadCount = 3;
						continue;
					}
					break;
				}
				currentReadPromise = void 0;
				if (chunk.value) values.push(chunk.value);
				if (chunk.done) {
					done = true;
					break;
				}
			}
			if (done && !("content-length" in resHeaderRecord)) resHeaderRecord["content-length"] = values.reduce((acc, value) => acc + value.length, 0);
		}
		outgoing.writeHead(res.status, resHeaderRecord);
		values.forEach((value) => {
			outgoing.write(value);
		});
		if (done) outgoing.end();
		else {
			if (values.length === 0) flushHeaders(outgoing);
			await writeFromReadableStreamDefaultReader(reader, outgoing, currentReadPromise);
		}
	} else if (resHeaderRecord["x-hono-already-sent"]) {} else {
		outgoing.writeHead(res.status, resHeaderRecord);
		outgoing.end();
	}
	outgoing[outgoingEnded]?.();
};
var getRequestListener = (fetchCallback, options = {}) => {
	const autoCleanupIncoming = options.autoCleanupIncoming ?? true;
	if (options.overrideGlobalObjects !== false && global.Request !== Request$1) {
		Object.defineProperty(global, "Request", { value: Request$1 });
		Object.defineProperty(global, "Response", { value: Response$1 });
	}
	return async (incoming, outgoing) => {
		let res, req;
		let needsBodyCleanup = false;
		let closeHandlerAttached = false;
		const ensureCloseHandler = () => {
			if (!req || closeHandlerAttached) return;
			closeHandlerAttached = true;
			outgoing.on("close", makeCloseHandler(req, incoming, outgoing, needsBodyCleanup));
		};
		try {
			req = newRequest(incoming, options.hostname);
			needsBodyCleanup = autoCleanupIncoming && !(incoming.method === "GET" || incoming.method === "HEAD");
			if (needsBodyCleanup) {
				incoming[wrapBodyStream] = true;
				if (incoming instanceof Http2ServerRequest) outgoing[outgoingEnded] = () => {
					if (!incoming.readableEnded) setTimeout(() => {
						if (!incoming.readableEnded) setTimeout(() => {
							incoming.destroy();
							outgoing.destroy();
						});
					});
				};
			}
			res = fetchCallback(req, {
				incoming,
				outgoing
			});
			if (!isPromise$1(res) && isImmediateCacheableResponse(res)) {
				if (needsBodyCleanup && !incoming.readableEnded) outgoing.once("finish", () => {
					if (!incoming.readableEnded) drainIncoming(incoming);
				});
				return responseViaCache(res, outgoing);
			}
			ensureCloseHandler();
		} catch (e) {
			if (!res) if (options.errorHandler) {
				ensureCloseHandler();
				res = await options.errorHandler(req ? e : toRequestError(e));
				if (!res) return;
			} else if (!req) res = handleRequestError();
			else res = handleFetchError(e);
			else return handleResponseError(e, outgoing);
		}
		try {
			return await responseViaResponseObject(res, outgoing, options);
		} catch (e) {
			return handleResponseError(e, outgoing);
		}
	};
};
globalThis.CloseEvent;
globalThis.ErrorEvent;
/** Sentences of the working screens by language. */
var screens = { zh: {
	audit: {
		title: "操作记录",
		seq: "序号",
		when: "时间",
		who: "经办人",
		acting: "办理单位",
		subject: "对象单位",
		verb: "事项",
		input: "内容",
		cells: (count) => `${count} 格`,
		chapters: (count) => `文字 ${count} 部分`,
		whole: "原文",
		hash: "校验值",
		hashWhat: "每一条都含上一条的校验值，改动或删去任何一条都会被发现。",
		empty: "还没有操作记录",
		emptyWhat: "填报、报送、接收等每一次办理都会记在这里。",
		end: "已到最早一条",
		verbs: {
			"people.invite": "邀请人员",
			"people.assign": "指定角色",
			"people.suspend": "停用或恢复人员",
			"people.resetPassword": "重置密码",
			"units.add": "增设单位",
			"units.rename": "单位更名",
			"units.close": "撤销单位",
			"units.import": "导入单位",
			"years.open": "布置填报",
			"years.setDeadlines": "修改截止日",
			"years.close": "收口或重新开放",
			"reports.save": "填写数字",
			"reports.saveText": "填写文字",
			"reports.saveDates": "填写日期",
			"reports.nil": "零报告",
			"reports.observe": "记录正文数据",
			"reports.waive": "说明放行",
			"reports.sign": "签发",
			"reports.unsign": "撤回签发",
			"reports.submit": "报送",
			"reports.withdraw": "撤回报送",
			"reports.accept": "接收",
			"reports.return": "退回",
			"reports.publish": "公布",
			"reports.correct": "启动更正",
			"reports.record": "补录"
		}
	},
	common: {
		product: "政务公开",
		productLong: "政府信息公开年度报告与汇总",
		loading: "正在取数……",
		retry: "重试",
		save: "保存",
		cancel: "取消",
		close: "关闭",
		copy: "复制",
		copied: "已复制",
		more: "显示更多",
		reason: "理由",
		reasonHint: "写清楚原因，对方和以后查阅的人都会看到",
		unit: "单位",
		code: "代码",
		kind: "类别",
		state: "状态",
		form: "报表",
		period: "统计期",
		due: "截止",
		late: "已逾期",
		notFiled: "未开始",
		demo: "演示数据",
		demoLong: "演示数据：本区所有单位、人员和数字均为虚构",
		all: "全部",
		own: "本级",
		below: "下级",
		total: "全辖",
		coverage: (expected, reported, nil, missing) => `应报 ${expected}，已报 ${reported}${nil > 0 ? `（其中零报告 ${nil}）` : ""}，缺报 ${missing}`,
		coverageNote: "合计只含已接收的报告；缺报单位不按零计算。",
		missingUnits: (names) => `缺报：${names}`,
		missingMore: (count) => `等 ${count} 个单位`,
		pickPeriod: "选择报表和统计期",
		noYear: "还没有布置填报",
		noYearWhat: "上级布置某一年度的填报以后，这里会列出要报的单位。",
		notReported: "未填",
		notApplicable: "不适用",
		chars: (count) => `${count} 字`
	},
	findings: {
		title: "检查发现",
		rule: "规则",
		finding: "发现",
		severity: {
			error: "错误",
			warning: "提示",
			notice: "参考"
		},
		outcome: {
			passed: "通过",
			failed: "不成立",
			"not-evaluated": "无法检查"
		},
		status: {
			open: "未处理",
			waived: "已说明"
		},
		statusHead: "处理",
		severityHead: "严重程度",
		summary: (errors, warnings, waived, blind) => `错误 ${errors}，提示 ${warnings}，已说明 ${waived}，无法检查 ${blind}`,
		filterUnit: "单位或代码",
		filterRule: "规则",
		open: "到这一格",
		empty: "没有符合条件的检查发现",
		emptyWhat: "换一个筛选条件；没有发现也可能是报告还没有填。",
		waivedBy: (who, reason) => `${who}：${reason}`,
		ground: (text) => `依据：${text}`
	},
	overview: {
		title: "报送情况",
		answered: "已填/应填",
		checks: "检查",
		errors: (count) => `错误 ${count}`,
		warnings: (count) => `提示 ${count}`,
		waived: (count) => `已说明 ${count}`,
		clean: "未发现问题",
		last: "最近办理",
		action: "办理",
		accept: "接收",
		giveBack: "退回",
		acceptConfirm: (unit) => `接收“${unit}”的报告？接收后计入汇总。`,
		accepted: (unit) => `已接收“${unit}”的报告`,
		returned: (unit) => `已退回“${unit}”的报告`,
		returnTitle: (unit) => `退回“${unit}”的报告`,
		nil: "零报告",
		filterState: "按状态筛选",
		stateCount: (label, count) => `${label} ${count}`,
		empty: "没有符合条件的单位",
		emptyWhat: "换一个筛选条件，或换一个统计期。",
		manage: "布置与收口",
		openYear: "布置填报",
		openYearWhat: "布置后，所辖应报单位的待办里会出现这项填报。",
		openings: "已布置的填报",
		openingsEmpty: "还没有布置过填报。",
		deadlineOf: (kind) => `${kind}截止日`,
		legalDefault: (month, day) => `不填则为次年${month}月${day}日`,
		openIt: "布置",
		openedBy: (who, day) => `${who} 于 ${day} 布置`,
		setDeadlines: "修改截止日",
		closeYear: "收口",
		closeYearOn: "收口日",
		closeYearWhat: "收口日之后不能再填报和报送；需要时可以重新开放。",
		reopen: "重新开放",
		closedOn: (day) => `${day} 收口`,
		open: "开放中",
		periodHint: "年度如 2025，季度如 2025Q3，月份如 2025-07",
		periodBad: "请按 2025、2025Q3 或 2025-07 的样子填写"
	},
	people: {
		title: "人员",
		name: "姓名",
		login: "用户名",
		loginHint: "小写字母、数字、点、横线，3 至 40 位",
		roles: "角色",
		where: "任职单位",
		pending: "待首次登录",
		suspended: "已停用",
		active: "在用",
		invite: "邀请人员",
		inviteTitle: (unit) => `邀请人员加入“${unit}”`,
		inviteIt: "邀请",
		changeRoles: "角色",
		changeRolesTitle: (name) => `${name}的角色`,
		noRoles: "不选任何角色即免去在本单位的任职",
		suspend: "停用",
		resume: "恢复",
		suspendConfirm: (name) => `停用“${name}”？其所有登录立即失效，经办记录保留。`,
		resetPassword: "重置密码",
		resetConfirm: (name) => `为“${name}”发放新的初始密码？原密码立即失效。`,
		firstPasswordWhat: "只显示这一次，用后即须改为自己的密码。请当面或用可信方式交给本人。",
		firstPasswordFor: (name) => `${name}的初始密码`,
		empty: "还没有人员",
		emptyWhat: "邀请填报员、审核员和签发领导后，他们即可登录办理。",
		done: "已办理",
		roleWhat: {
			clerk: "填写、说明、报送本单位报告",
			reviewer: "审核下级报告，接收或退回",
			leader: "签发、公布本单位报告",
			office: "布置填报，接收或退回，编制全区报告",
			auditor: "只看，不改",
			administrator: "管理单位和人员"
		}
	},
	publicPages: {
		site: "政务公开",
		title: "政府信息公开年度报告",
		intro: "这里可以查阅已经公布的年度报告，下载 Word、Excel 文件和开放数据。",
		skip: "跳到正文",
		search: "查找单位",
		searchHint: "输入单位名称中的字，例如“街道”",
		searchIt: "查找",
		places: "按地区",
		units: "按单位",
		reports: "年度报告",
		home: "首页",
		working: "工作人员登录",
		counts: (units, reports) => `${units} 个单位，${reports} 份报告`,
		reportCount: (reports) => `${reports} 份报告`,
		newest: (period) => `最新：${period}`,
		found: (text, count) => `名称中有“${text}”的单位，共 ${count} 个`,
		nothingFound: (text) => `没有名称中有“${text}”的单位公布过报告，换个字再试试。`,
		nothingYet: "还没有公布的报告。",
		unnamedPlace: (code) => `代码为 ${code} 的地区`,
		version: (version) => `第 ${version} 版`,
		publishedOn: (day) => `${day}公布`,
		demo: "演示数据",
		demoWhat: "演示数据，所有内容均为虚构",
		files: "下载",
		word: "Word 文件",
		excel: "Excel 文件",
		csv: "CSV 数据",
		json: "JSON 数据",
		notFound: "没有找到要看的内容",
		notFoundWhat: "地址可能写错了，或报告还没有公布。",
		openData: "开放数据",
		openDataWhat: "全部已公布的报告都可以用程序读取，格式说明见",
		schema: "数据格式"
	},
	report: {
		tabs: {
			entry: "填报",
			table: "表格",
			text: "文字部分",
			checks: "检查",
			history: "历史",
			files: "下载"
		},
		dueOn: (day) => `截止 ${day}`,
		returnedBy: (who, day, reason) => `${who}于 ${day} 退回：${reason}`,
		returnedCells: (count) => `涉及 ${count} 格，已在表中标出`,
		changedSince: "公布以后数据有变化，如需更新请启动更正",
		priorShow: "显示上年数",
		priorLabel: "上年",
		priorNone: "没有上年同表报告可比",
		progress: (answered, applicable) => `已填 ${answered} / ${applicable} 格`,
		blanks: (count) => `还有 ${count} 格未填`,
		nilAll: "全部零报告",
		nilSection: (title) => `“${title}”零报告`,
		nilMenu: "零报告",
		nilConfirm: (count) => `把尚未填写的 ${count} 格填为 0，并写入“本年度未发生”的规范表述。已填的数不变。`,
		nilDone: "已填为零，请核对",
		nilNothing: "这一部分没有空格",
		cellLook: "点一格，查看它的说明",
		cellHint: "Enter 或 ↓ 到下一行，Tab 或 → 到下一格，Esc 还原",
		computedAs: (parts) => `自动相加：${parts}`,
		status: {
			clean: "",
			dirty: "待保存",
			saving: "正在保存",
			saved: "已保存",
			waiting: "网络不通，稍后自动保存",
			conflict: "与他人填写的不同",
			refused: "不能保存"
		},
		allSaved: "全部已保存",
		othersSaved: "其余已保存",
		malformed: (count) => `${count} 格填写有误`,
		savingNow: "正在保存……",
		unsaved: (count) => `${count} 格待保存`,
		waiting: (count) => `网络不通，${count} 格保留在本页，恢复后自动保存`,
		saveNow: "立即保存",
		conflictTitle: (by) => `${by === "" ? "他人" : by}刚改过这一格`,
		conflictYours: (value) => `用我的 ${value}`,
		conflictTheirs: (value) => `用对方的 ${value}`,
		conflictCount: (count) => `${count} 格与他人填写的不同，请逐格选择`,
		textConflict: "他人刚改过这一部分，下面并列两种内容，请选择",
		useTheirs: "用对方的",
		useMine: "用我的",
		blank: "空",
		asBefore: (before) => `上年 ${before}，与上年相同`,
		change: (text) => `比上年 ${text}`,
		lock: {
			"year-not-open": "上级还没有布置这一期的填报",
			"year-closed": "这一期的填报已经收口",
			"unit-closed": "单位已经撤销",
			"no-right": "您的角色只能查看，不能填写",
			signed: "报告已签发，内容不再改动",
			submitted: "报告已报送，等待上级接收",
			accepted: "报告已被接收并计入汇总",
			published: "报告已公布",
			recorded: "这是补录的既有报告，不在此修改",
			computed: "这一格由分项自动相加，不用填",
			"not-applicable": "这一格不适用于本单位，不用填",
			"rolled-up": "这里的数由各单位报告汇总而来，请在各单位的报告里修改"
		},
		opener: {
			superior: "可由上级退回或重新开放",
			"own-leader": "可由本单位签发领导撤回签发",
			"own-clerk": "可由本单位填报员填写或撤回",
			"own-office": "可由政务公开办启动更正",
			nobody: "不能再打开",
			form: "由报表本身决定"
		},
		findingsTitle: "边填边查",
		findingsNone: "目前没有发现问题",
		findingsBlank: "填写后即时检查，结果显示在这里。",
		errorsHead: (count) => `错误 ${count}`,
		warningsHead: (count) => `提示 ${count}`,
		noticesHead: (count) => `参考 ${count}`,
		waivedHead: (count) => `已说明 ${count}`,
		blindHead: (count) => `无法检查 ${count}`,
		blindWhat: "缺少数据，既未通过也未判错",
		passedHead: (count) => `通过 ${count}`,
		goTo: "到这一格",
		goToText: "到这一部分",
		onSigning: "签发时填写",
		onPublishing: "公布时填写",
		waive: "说明原因",
		waiveTitle: "说明原因后放行",
		waiveWhat: "说明会随报告一直带到上级和审计，请写清事实。",
		waiveTakeBack: "撤回说明",
		waiverBy: (who, day) => `${who} ${day}`,
		chapterHint: "应写内容",
		points: "必写要点",
		pointDone: "已写到",
		pointOpen: "还没写到",
		least: (have, least) => `${have} / ${least} 字`,
		from: "统计期起",
		to: "统计期止",
		signedOn: "成文日期",
		publishedOn: "公布日期",
		step: {
			sign: "签发",
			submit: "报送",
			accept: "接收",
			return: "退回",
			publish: "公布",
			withdraw: "撤回报送",
			unsign: "撤回签发",
			correct: "启动更正"
		},
		stepConfirm: {
			sign: "签发后内容不再改动，由填报员报送上级。确定签发吗？",
			submit: "报送后冻结本次内容，等待上级接收。确定报送吗？",
			accept: "接收后立即计入汇总。确定接收吗？",
			return: "请写明退回原因；可以在表中逐格写意见。",
			publish: "公布后任何人都可以在公开页面查看和下载。确定公布吗？",
			withdraw: "撤回后可以继续修改，请写明原因。",
			unsign: "撤回签发后可以继续修改，请写明原因。",
			correct: "更正将形成新的一次报送，原内容保留可查。请写明原因。"
		},
		stepDone: {
			sign: "已签发",
			submit: "已报送",
			accept: "已接收",
			return: "已退回",
			publish: "已公布",
			withdraw: "已撤回报送",
			unsign: "已撤回签发",
			correct: "已启动更正，可以修改"
		},
		waitFor: {
			draft: "等待本单位填报、签发",
			signed: "等待填报员报送",
			submitted: "等待上级接收",
			returned: "等待本单位修改、重新签发",
			accepted: "等待公布",
			published: "已公布，无须办理",
			recorded: "补录的报告，无须办理"
		},
		blocked: "还不能办理，请先处理：",
		beforeSigning: (first, count) => count > 1 ? `签发前：${first}，等 ${count} 项` : `签发前：${first}`,
		readyToSign: "可以签发了，请提醒签发领导",
		blockErrors: (count) => `${count} 处错误未改正`,
		blockWarnings: (count) => `${count} 处提示未说明`,
		blockBlanks: (count) => `${count} 格未填`,
		blockPeriod: (ends) => `统计期到${ends}才结束`,
		blockUnsaved: "还有填写没有保存",
		blockConflicts: (count) => `${count} 格与他人不同，尚未选择`,
		askedMark: "退",
		cellReason: "本格的意见",
		pickReturnCells: "要求修改的指标格（可不选）",
		historyEmpty: "还没有办理记录。",
		historyVersion: (version) => `第 ${version} 次报送`,
		compare: "与现在的内容比较",
		compareTitle: (version) => `第 ${version} 次报送与现在的差别`,
		compareSame: "没有差别。",
		compareCell: "指标",
		compareThen: "当时",
		compareNow: "现在",
		compareDiff: "增减",
		compareText: (chapters) => `文字有改动：${chapters}`,
		hash: "校验值",
		fileKinds: {
			docx: "Word 文档（公文格式）",
			xlsx: "Excel 表格",
			html: "网页",
			csv: "CSV 数据",
			json: "JSON 数据"
		},
		draftMark: "未公布的报告下载后带“草稿”标记。",
		publicLinks: "已公布的内容",
		publicPage: "公开页面",
		openData: "开放数据",
		rollupHint: "全区报告的数字由各单位已接收的报告汇总，报送时冻结；这里只写文字部分。",
		headIndicator: "指标",
		importPaste: (count) => `已粘贴 ${count} 格`
	},
	shell: {
		skip: "跳到正文",
		navigation: "主导航",
		work: "待办",
		overview: "报送情况",
		totals: "汇总",
		findings: "检查发现",
		units: "单位",
		people: "人员",
		audit: "操作记录",
		publicPages: "公开页面",
		switchUnit: "切换办理单位",
		actingAs: (unit, roles) => `${unit}（${roles}）`,
		personMenu: "个人菜单",
		changePassword: "修改密码",
		signOut: "退出",
		signOutEverywhere: "在所有设备上退出",
		signOutEverywhereConfirm: "所有电脑和手机上的登录都会失效，确定退出吗？",
		notFound: "没有这个页面",
		notFoundWhat: "地址可能写错了，或内容已移走。",
		toWork: "回到待办",
		broken: "这一页出了故障",
		brokenWhat: "您填写的内容没有丢失。可以重试，或先去别的页面。",
		again: "再试一次",
		noMembership: "您还没有在任何单位任职",
		noMembershipWhat: "请联系本单位管理员，为您指定单位和角色。"
	},
	signIn: {
		title: "登录",
		login: "用户名",
		password: "密码",
		submit: "登录",
		missing: "请填写用户名和密码",
		againTitle: "登录已失效，请重新登录",
		againWhat: "您填写的内容还在本页，登录后继续。",
		passwordTitle: "修改密码",
		firstTitle: "设置自己的密码",
		firstWhat: "初始密码只能使用一次。请设置一个只有您知道的密码，再继续使用。",
		current: "现在的密码",
		next: "新密码",
		repeat: "再输一次新密码",
		differs: "两次输入的新密码不一致",
		rule: "至少 12 位；一句好记的话比一串符号更好",
		change: "保存新密码",
		changed: "密码已修改",
		aside: "区、街道、社区各报各的数，逐级汇总，每个数字都能追到来处。",
		publicLink: "查看已公布的年度报告"
	},
	totals: {
		title: "汇总",
		asOf: (time) => `截至 ${time}`,
		reportedBy: (count) => `${count} 个单位`,
		reportedHead: "报数单位",
		sideBySide: "逐格对照",
		measure: "计量",
		nobody: "无报数",
		ownNotAsked: "本级不填",
		blankAbove: "不汇总",
		whyBlank: (reason) => `本格不逐级相加：${reason}`,
		openCell: (label, value) => `${label}：${value}，查看由哪些单位构成`,
		drawer: "这个数由谁构成",
		status: {
			value: "有数",
			zero: "零",
			"not-applicable": "不适用",
			"not-reported": "未填",
			missing: "缺报"
		},
		figure: "数值",
		byWhom: "报送人",
		waiver: "说明",
		children: "下级单位",
		pickCell: "比较的指标",
		share: "占比",
		reports: "已报/应报",
		toParent: "返回上级",
		emptyWhat: "接收所辖单位的报告后，合计会立即出现。",
		leaf: "没有下级单位。"
	},
	units: {
		title: "单位",
		year: "年份",
		yearWhat: (year) => `${year} 年底的单位树`,
		find: "按名称或代码查找",
		count: (count) => `共 ${count} 个单位`,
		openedOn: "设立",
		closedOn: "撤销",
		lineage: "沿革",
		lineageKind: {
			merge: "合并",
			split: "分设",
			transfer: "划转",
			rename: "更名"
		},
		lineageLine: (on, kind, from, to) => `${on} ${kind}：${from} → ${to}`,
		lineageEmpty: "没有沿革记录。",
		document: "依据文件",
		pick: "在左边选择一个单位",
		pickWhat: "查看沿革，增设下级单位，更名或撤销。",
		add: "增设下级单位",
		addTo: (parent) => `在“${parent}”之下增设单位`,
		codeHint: "有统计用区划代码的填官方代码；没有的用建议的代码",
		suggested: (code) => `建议 ${code}`,
		name: "名称",
		rename: "更名",
		renameTitle: (name) => `“${name}”更名`,
		newName: "新名称",
		on: "生效日",
		closeUnit: "撤销",
		closeTitle: (name) => `撤销“${name}”`,
		closeWhat: "撤销不删除任何数据：以前年度的报告和汇总保持不变，代码不再使用。",
		done: "已办理",
		importIt: "批量导入",
		importTitle: "从文件导入单位",
		importWhat: "CSV 或 XLSX，首行为表头：代码、名称、类型、启用日期。先核对，再导入；有一行错误则全部不导入。",
		chooseFile: "选择文件",
		checking: "正在核对……",
		line: "行",
		outcome: {
			new: "新增",
			same: "不变",
			renamed: "更名",
			error: "有误"
		},
		problem: "问题",
		importSummary: (total, fresh, errors) => `共 ${total} 行，新增 ${fresh}，有误 ${errors}`,
		importNow: (count) => `导入 ${count} 个单位`,
		imported: (count) => `已导入 ${count} 个单位`,
		tooLarge: "文件超过 5 MB",
		openReports: "查看汇总"
	},
	work: {
		title: "待办",
		late: (count) => `逾期 ${count} 项`,
		due: (count) => `共 ${count} 项待办`,
		empty: "眼下没有要办的事",
		emptyWhat: "有新的填报任务、退回或待接收的报告时，会出现在这里。",
		noDue: "未定截止日",
		lateBy: (days) => `已逾期 ${days} 天`,
		daysLeft: (days) => days === 0 ? "今天截止" : `还有 ${days} 天`,
		task: {
			fill: "填报",
			mend: "按退回意见修改",
			sign: "签发",
			submit: "报送",
			decide: "接收或退回",
			publish: "公布",
			"open-year": "布置填报",
			"district-report": "编制全区报告"
		},
		step: {
			fill: "去填报",
			mend: "去修改",
			sign: "去签发",
			submit: "去报送",
			decide: "去审核",
			publish: "去公布",
			"open-year": "去布置",
			"district-report": "去编制"
		},
		open: (count) => `检查发现 ${count} 处待处理`,
		returnedFor: (note) => `退回原因：${note}`,
		reports: "本单位的报告",
		reportsEmpty: "本单位还没有报告。",
		counted: (version) => `第 ${version} 次报送计入汇总`,
		notCounted: "未计入汇总",
		last: "最近办理"
	}
} };
// ../../node_modules/.pnpm/@trpc+server@11.25.2_typescript@7.0.2/node_modules/@trpc/server/dist/codes-nbrm_zWY.mjs
/**
* Ensures there are no duplicate keys when building a procedure.
* @internal
*/
function mergeWithoutOverrides(obj1, ...objs) {
	const newObj = Object.assign(emptyObject(), obj1);
	for (const overrides of objs) for (const key in overrides) {
		if (key in newObj && newObj[key] !== overrides[key]) throw new Error(`Duplicate key ${key}`);
		newObj[key] = overrides[key];
	}
	return newObj;
}
/**
* Check that value is object
* @internal
*/
function isObject$1(value) {
	return !!value && !Array.isArray(value) && typeof value === "object";
}
function isFunction(fn) {
	return typeof fn === "function";
}
/**
* Create an object without inheriting anything from `Object.prototype`
* @internal
*/
function emptyObject() {
	return Object.create(null);
}
var asyncIteratorsSupported = typeof Symbol === "function" && !!Symbol.asyncIterator;
function isAsyncIterable(value) {
	return asyncIteratorsSupported && isObject$1(value) && Symbol.asyncIterator in value;
}
/**
* Run an IIFE
*/
var run = (fn) => fn();
function identity(it) {
	return it;
}
/**
* Ponyfill for
* [`AbortSignal.any`](https://developer.mozilla.org/en-US/docs/Web/API/AbortSignal/any_static).
*/
function abortSignalsAnyPonyfill(signals) {
	if (typeof AbortSignal.any === "function") return AbortSignal.any(signals);
	const ac = new AbortController();
	for (const signal of signals) {
		if (signal.aborted) {
			trigger();
			break;
		}
		signal.addEventListener("abort", trigger, { once: true });
	}
	return ac.signal;
	function trigger() {
		ac.abort();
		for (const signal of signals) signal.removeEventListener("abort", trigger);
	}
}
/**
* The JSON-RPC 2.0 error code of each tRPC error code. tRPC's own codes
* use the range JSON-RPC leaves for servers, `-32000` to `-32099`, ending
* in the digits of the matching HTTP status.
* @see https://trpc.io/docs/rpc#error-codes---json-rpc-20-error-codes
*/
var TRPC_ERROR_CODES_BY_KEY = {
	/**
	* Invalid JSON was received by the server.
	* An error occurred on the server while parsing the JSON text.
	*/
	PARSE_ERROR: -32700,
	/**
	* The JSON sent is not a valid Request object.
	*/
	BAD_REQUEST: -32600,
	INTERNAL_SERVER_ERROR: -32603,
	NOT_IMPLEMENTED: -32603,
	BAD_GATEWAY: -32603,
	SERVICE_UNAVAILABLE: -32603,
	GATEWAY_TIMEOUT: -32603,
	UNAUTHORIZED: -32001,
	PAYMENT_REQUIRED: -32002,
	FORBIDDEN: -32003,
	NOT_FOUND: -32004,
	METHOD_NOT_SUPPORTED: -32005,
	TIMEOUT: -32008,
	CONFLICT: -32009,
	PRECONDITION_FAILED: -32012,
	PAYLOAD_TOO_LARGE: -32013,
	UNSUPPORTED_MEDIA_TYPE: -32015,
	UNPROCESSABLE_CONTENT: -32022,
	PRECONDITION_REQUIRED: -32028,
	TOO_MANY_REQUESTS: -32029,
	CLIENT_CLOSED_REQUEST: -32099
};
/**
* The tRPC error code of each JSON-RPC 2.0 error code.
* @see https://trpc.io/docs/rpc#error-codes---json-rpc-20-error-codes
*/
var TRPC_ERROR_CODES_BY_NUMBER = {
	[-32700]: "PARSE_ERROR",
	[-32600]: "BAD_REQUEST",
	[-32603]: "INTERNAL_SERVER_ERROR",
	[-32001]: "UNAUTHORIZED",
	[-32002]: "PAYMENT_REQUIRED",
	[-32003]: "FORBIDDEN",
	[-32004]: "NOT_FOUND",
	[-32005]: "METHOD_NOT_SUPPORTED",
	[-32008]: "TIMEOUT",
	[-32009]: "CONFLICT",
	[-32012]: "PRECONDITION_FAILED",
	[-32013]: "PAYLOAD_TOO_LARGE",
	[-32015]: "UNSUPPORTED_MEDIA_TYPE",
	[-32022]: "UNPROCESSABLE_CONTENT",
	[-32028]: "PRECONDITION_REQUIRED",
	[-32029]: "TOO_MANY_REQUESTS",
	[-32099]: "CLIENT_CLOSED_REQUEST"
};
TRPC_ERROR_CODES_BY_KEY.BAD_GATEWAY, TRPC_ERROR_CODES_BY_KEY.SERVICE_UNAVAILABLE, TRPC_ERROR_CODES_BY_KEY.GATEWAY_TIMEOUT, TRPC_ERROR_CODES_BY_KEY.INTERNAL_SERVER_ERROR;
// ../../node_modules/.pnpm/@trpc+server@11.25.2_typescript@7.0.2/node_modules/@trpc/server/dist/getErrorShape-B5jPKHJ3.mjs
var noop = () => {};
var freezeIfAvailable = (obj) => {
	if (Object.freeze) Object.freeze(obj);
};
function createInnerProxy(callback, path, memo) {
	var _memo$cacheKey;
	const cacheKey = path.join(".");
	(_memo$cacheKey = memo[cacheKey]) !== null && _memo$cacheKey !== void 0 || (memo[cacheKey] = new Proxy(noop, {
		get(_obj, key) {
			if (typeof key !== "string" || key === "then") return;
			return createInnerProxy(callback, [...path, key], memo);
		},
		apply(_1, _2, args) {
			const lastOfPath = path[path.length - 1];
			if (lastOfPath === "valueOf" || lastOfPath === "toString" || lastOfPath === "toJSON") return `tRPC.proxy(${path.slice(0, -1).join(".")})`;
			let opts = {
				args,
				path
			};
			if (lastOfPath === "call") opts = {
				args: args.length >= 2 ? [args[1]] : [],
				path: path.slice(0, -1)
			};
			else if (lastOfPath === "apply") opts = {
				args: args.length >= 2 ? args[1] : [],
				path: path.slice(0, -1)
			};
			freezeIfAvailable(opts.args);
			freezeIfAvailable(opts.path);
			return callback(opts);
		}
	}));
	return memo[cacheKey];
}
/**
* Creates a proxy that records the property path it's accessed with, and
* calls `callback` with the path and arguments when it's called.
* @internal
*/
var createRecursiveProxy = (callback) => createInnerProxy(callback, [], emptyObject());
var JSONRPC2_TO_HTTP_CODE = {
	PARSE_ERROR: 400,
	BAD_REQUEST: 400,
	UNAUTHORIZED: 401,
	PAYMENT_REQUIRED: 402,
	FORBIDDEN: 403,
	NOT_FOUND: 404,
	METHOD_NOT_SUPPORTED: 405,
	TIMEOUT: 408,
	CONFLICT: 409,
	PRECONDITION_FAILED: 412,
	PAYLOAD_TOO_LARGE: 413,
	UNSUPPORTED_MEDIA_TYPE: 415,
	UNPROCESSABLE_CONTENT: 422,
	PRECONDITION_REQUIRED: 428,
	TOO_MANY_REQUESTS: 429,
	CLIENT_CLOSED_REQUEST: 499,
	INTERNAL_SERVER_ERROR: 500,
	NOT_IMPLEMENTED: 501,
	BAD_GATEWAY: 502,
	SERVICE_UNAVAILABLE: 503,
	GATEWAY_TIMEOUT: 504
};
function getStatusCodeFromKey(code) {
	var _JSONRPC2_TO_HTTP_COD;
	return (_JSONRPC2_TO_HTTP_COD = JSONRPC2_TO_HTTP_CODE[code]) !== null && _JSONRPC2_TO_HTTP_COD !== void 0 ? _JSONRPC2_TO_HTTP_COD : 500;
}
/**
* The HTTP status for a response, or for a batch of them: `207` when the
* responses' statuses differ.
* @see https://trpc.io/docs/rpc#error-codes---http-status
*/
function getHTTPStatusCode(json, errors) {
	const httpStatuses = new Set((Array.isArray(json) ? json : [json]).map((res, index) => {
		if ("error" in res) {
			if (isObject$1(res.error.data) && typeof res.error.data["httpStatus"] === "number") return res.error.data["httpStatus"];
			const original = errors === null || errors === void 0 ? void 0 : errors[index];
			if (original) return getStatusCodeFromKey(original.code);
			const code = TRPC_ERROR_CODES_BY_NUMBER[res.error.code];
			return getStatusCodeFromKey(code);
		}
		return 200;
	}));
	if (httpStatuses.size !== 1) return 207;
	return httpStatuses.values().next().value;
}
/**
* The HTTP status of a `TRPCError`'s code.
* @see https://trpc.io/docs/rpc#error-codes---http-status
*/
function getHTTPStatusCodeFromError(error) {
	return getStatusCodeFromKey(error.code);
}
var defaultFormatter = ({ shape }) => {
	return shape;
};
/**
* @internal
*/
function getDefaultErrorShape(opts) {
	const shape = {
		message: opts.error.message,
		code: TRPC_ERROR_CODES_BY_KEY[opts.error.code],
		data: {
			code: opts.error.code,
			httpStatus: getHTTPStatusCodeFromError(opts.error)
		}
	};
	if (opts.isDev && typeof opts.error.stack === "string") shape.data.stack = opts.error.stack;
	if (typeof opts.path === "string") shape.data.path = opts.path;
	return shape;
}
var formattedShapeSymbol = Symbol("trpc_formattedErrorShape");
/**
* @internal
*/
function setFormattedErrorShape(error, shape) {
	Object.defineProperty(error, formattedShapeSymbol, {
		value: shape,
		enumerable: false,
		configurable: true,
		writable: true
	});
}
/**
* @internal
*/
function getFormattedErrorShape(error) {
	if (isFormattedErrorShape(error)) return error[formattedShapeSymbol];
}
function isFormattedErrorShape(error) {
	return formattedShapeSymbol in error;
}
function _typeof(o) {
	"@babel/helpers - typeof";
	return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof(o);
}
function toPrimitive(t, r) {
	if ("object" != _typeof(t) || !t) return t;
	var e = t[Symbol.toPrimitive];
	if (void 0 !== e) {
		var i = e.call(t, r || "default");
		if ("object" != _typeof(i)) return i;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return ("string" === r ? String : Number)(t);
}
function toPropertyKey(t) {
	var i = toPrimitive(t, "string");
	return "symbol" == _typeof(i) ? i : i + "";
}
function _defineProperty(e, r, t) {
	return (r = toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
		value: t,
		enumerable: !0,
		configurable: !0,
		writable: !0
	}) : e[r] = t, e;
}
function ownKeys(e, r) {
	var t = Object.keys(e);
	if (Object.getOwnPropertySymbols) {
		var o = Object.getOwnPropertySymbols(e);
		r && (o = o.filter(function(r) {
			return Object.getOwnPropertyDescriptor(e, r).enumerable;
		})), t.push.apply(t, o);
	}
	return t;
}
function _objectSpread2(e) {
	for (var r = 1; r < arguments.length; r++) {
		var t = null != arguments[r] ? arguments[r] : {};
		r % 2 ? ownKeys(Object(t), !0).forEach(function(r) {
			_defineProperty(e, r, t[r]);
		}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys(Object(t)).forEach(function(r) {
			Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r));
		});
	}
	return e;
}
/**
* The shape of an error as the client gets it: from a procedure's
* `.errors()` formatter if one ran, or else from the root error formatter.
* @internal
*/
function getErrorShape(opts) {
	const { path, error, config } = opts;
	const formatted = getFormattedErrorShape(error);
	if (formatted !== void 0) return formatted;
	const shape = getDefaultErrorShape({
		error,
		path,
		isDev: config.isDev
	});
	return config.errorFormatter(_objectSpread2(_objectSpread2({}, opts), {}, { shape }));
}
// ../../node_modules/.pnpm/@trpc+server@11.25.2_typescript@7.0.2/node_modules/@trpc/server/dist/asyncGeneratorDelegate-JWx0LJUD.mjs
var UnknownCauseError = class extends Error {
	constructor(cause) {
		super(getMessage(cause));
		Object.assign(this, cause);
		if (isErrorLike(cause)) {
			if (typeof cause.name === "string") this.name = cause.name;
			if (typeof cause.stack === "string") this.stack = cause.stack;
		}
	}
};
function getMessage(cause) {
	if ("message" in cause) return String(cause.message);
}
/**
* Errors from another realm (e.g. `node:vm`, iframes) fail `instanceof Error`
* but still carry the `[object Error]` brand.
*/
function isErrorLike(value) {
	return value instanceof Error || Object.prototype.toString.call(value) === "[object Error]";
}
function getCauseFromUnknown(cause) {
	if (cause instanceof Error) return cause;
	const type = typeof cause;
	if (type === "undefined" || type === "function" || cause === null) return;
	if (type !== "object") return new Error(String(cause));
	if (isObject$1(cause)) return new UnknownCauseError(cause);
}
/**
* Turns anything thrown into a `TRPCError`. A `TRPCError` is returned as
* is; anything else becomes an `INTERNAL_SERVER_ERROR` with it as the
* cause.
*/
function getTRPCErrorFromUnknown(cause) {
	if (cause instanceof TRPCError) return cause;
	if (cause instanceof Error && cause.name === "TRPCError") return cause;
	const trpcError = new TRPCError({
		code: "INTERNAL_SERVER_ERROR",
		cause
	});
	if (isErrorLike(cause) && cause.stack) trpcError.stack = cause.stack;
	return trpcError;
}
/**
* An error with a tRPC error code, which sets the HTTP status and the code
* the client sees. Throw it from resolvers and middlewares.
* @example
* ```ts
* throw new TRPCError({ code: 'NOT_FOUND', message: 'No such post' });
* ```
* @see https://trpc.io/docs/server/error-handling#throwing-errors
*/
var TRPCError = class extends Error {
	constructor(opts) {
		var _ref, _opts$message, _this$cause;
		const cause = getCauseFromUnknown(opts.cause);
		const message = (_ref = (_opts$message = opts.message) !== null && _opts$message !== void 0 ? _opts$message : cause === null || cause === void 0 ? void 0 : cause.message) !== null && _ref !== void 0 ? _ref : opts.code;
		super(message, { cause });
		_defineProperty(this, "cause", void 0);
		_defineProperty(this, "code", void 0);
		this.code = opts.code;
		this.name = "TRPCError";
		(_this$cause = this.cause) !== null && _this$cause !== void 0 || (this.cause = cause);
	}
};
/**
* @internal
*/
function getDataTransformer(transformer) {
	if ("input" in transformer) return transformer;
	return {
		input: transformer,
		output: transformer
	};
}
/**
* @internal
*/
var defaultTransformer = {
	input: {
		serialize: (obj) => obj,
		deserialize: (obj) => obj
	},
	output: {
		serialize: (obj) => obj,
		deserialize: (obj) => obj
	}
};
function transformTRPCResponseItem(config, item) {
	if ("error" in item) return _objectSpread2(_objectSpread2({}, item), {}, { error: config.transformer.output.serialize(item.error) });
	if ("data" in item.result) return _objectSpread2(_objectSpread2({}, item), {}, { result: _objectSpread2(_objectSpread2({}, item.result), {}, { data: config.transformer.output.serialize(item.result.data) }) });
	return item;
}
/**
* Serializes a response, or a list of them, with the router's output
* transformer. Meant for custom adapters.
**/
function transformTRPCResponse(config, itemOrItems) {
	return Array.isArray(itemOrItems) ? itemOrItems.map((item) => transformTRPCResponseItem(config, item)) : transformTRPCResponseItem(config, itemOrItems);
}
/**
* @internal
*/
var lazyMarker = "lazyMarker";
function once(fn) {
	const uncalled = Symbol();
	let result = uncalled;
	return () => {
		if (result === uncalled) result = fn();
		return result;
	};
}
function isLazy(input) {
	return typeof input === "function" && lazyMarker in input;
}
function isRouter(value) {
	return isObject$1(value) && isObject$1(value["_def"]) && "router" in value["_def"];
}
var emptyRouter = {
	_ctx: null,
	_errorShape: null,
	_meta: null,
	queries: {},
	mutations: {},
	subscriptions: {},
	errorFormatter: defaultFormatter,
	transformer: defaultTransformer
};
/**
* Reserved words that can't be used as router or procedure names
*/
var reservedWords = [
	"then",
	"call",
	"apply"
];
function getRouterInput(router) {
	const input = Object.assign(emptyObject(), router._def.record);
	for (const loader of Object.values(router._def.lazy)) {
		let record = input;
		for (const key of loader.path) record = record[key] = Object.assign(emptyObject(), record[key]);
		record[loader.key] = loader.ref;
	}
	return input;
}
/**
* @internal
*/
function createRouterFactory(config) {
	function createRouterInner(input) {
		const reservedWordsUsed = new Set(Object.keys(input).filter((v) => reservedWords.includes(v)));
		if (reservedWordsUsed.size > 0) throw new Error("Reserved words used in `router({})` call: " + Array.from(reservedWordsUsed).join(", "));
		const procedures = emptyObject();
		const lazy = emptyObject();
		function createLazyLoader(opts) {
			return {
				ref: opts.ref,
				path: opts.path,
				key: opts.key,
				load: once(async () => {
					const router = await opts.ref();
					const lazyPath = [...opts.path, opts.key];
					const lazyKey = lazyPath.join(".");
					opts.aggregate[opts.key] = step(getRouterInput(router), lazyPath);
					delete lazy[lazyKey];
				})
			};
		}
		const separator = config.pathSeparator;
		function step(from, path = []) {
			const aggregate = emptyObject();
			for (const [key, item] of Object.entries(from !== null && from !== void 0 ? from : {})) {
				if (separator !== "." && key.includes(separator)) throw new Error(`Key "${[...path, key].join(".")}" contains the pathSeparator ${JSON.stringify(separator)}, so its URL would be ambiguous. Rename it or pick another pathSeparator.`);
				if (isLazy(item)) {
					lazy[[...path, key].join(".")] = createLazyLoader({
						path,
						ref: item,
						key,
						aggregate
					});
					continue;
				}
				if (isRouter(item)) {
					aggregate[key] = step(getRouterInput(item), [...path, key]);
					continue;
				}
				if (!isProcedure(item)) {
					aggregate[key] = step(item, [...path, key]);
					continue;
				}
				const newPath = [...path, key].join(".");
				if (procedures[newPath]) throw new Error(`Duplicate key: ${newPath}`);
				procedures[newPath] = item;
				aggregate[key] = item;
			}
			return aggregate;
		}
		const record = step(input);
		const _def = _objectSpread2(_objectSpread2({
			_config: config,
			router: true,
			procedures,
			lazy
		}, emptyRouter), {}, { record });
		return _objectSpread2(_objectSpread2({}, record), {}, {
			_def,
			createCaller: createCallerFactory()({ _def })
		});
	}
	return createRouterInner;
}
function isProcedure(procedureOrRouter) {
	return typeof procedureOrRouter === "function";
}
/**
* @internal
*/
async function getProcedureAtPath(router, path) {
	const { _def } = router;
	let procedure = _def.procedures[path];
	while (!procedure) {
		const key = Object.keys(_def.lazy).find((key) => path === key || path.startsWith(key + "."));
		if (!key) return null;
		await _def.lazy[key].load();
		procedure = _def.procedures[path];
	}
	return procedure;
}
function createCallerFactory() {
	return function createCallerInner(router) {
		const { _def } = router;
		return function createCaller(ctxOrCallback, opts) {
			return createRecursiveProxy(async (innerOpts) => {
				const { path, args } = innerOpts;
				const fullPath = path.join(".");
				if (path.length === 1 && path[0] === "_def") return _def;
				const procedure = await getProcedureAtPath(router, fullPath);
				let ctx = void 0;
				try {
					if (!procedure) throw new TRPCError({
						code: "NOT_FOUND",
						message: `No procedure found on path "${path}"`
					});
					ctx = isFunction(ctxOrCallback) ? await Promise.resolve(ctxOrCallback()) : ctxOrCallback;
					return await procedure({
						path: fullPath,
						getRawInput: async () => args[0],
						ctx,
						type: procedure._def.type,
						signal: opts === null || opts === void 0 ? void 0 : opts.signal,
						batchIndex: 0
					});
				} catch (cause) {
					var _opts$onError, _procedure$_def$type;
					opts === null || opts === void 0 || (_opts$onError = opts.onError) === null || _opts$onError === void 0 || _opts$onError.call(opts, {
						ctx,
						error: getTRPCErrorFromUnknown(cause),
						input: args[0],
						path: fullPath,
						type: (_procedure$_def$type = procedure === null || procedure === void 0 ? void 0 : procedure._def.type) !== null && _procedure$_def$type !== void 0 ? _procedure$_def$type : "unknown"
					});
					throw cause;
				}
			});
		};
	};
}
function mergeRouters(...routerList) {
	var _routerList$, _routerList$2;
	const record = mergeWithoutOverrides({}, ...[...new Set(routerList)].map((r) => getRouterInput(r)));
	return createRouterFactory({
		errorFormatter: routerList.reduce((currentErrorFormatter, nextRouter) => {
			if (nextRouter._def._config.errorFormatter && nextRouter._def._config.errorFormatter !== defaultFormatter) {
				if (currentErrorFormatter !== defaultFormatter && currentErrorFormatter !== nextRouter._def._config.errorFormatter) throw new Error("You seem to have several error formatters");
				return nextRouter._def._config.errorFormatter;
			}
			return currentErrorFormatter;
		}, defaultFormatter),
		transformer: routerList.reduce((prev, current) => {
			if (current._def._config.transformer && current._def._config.transformer !== defaultTransformer) {
				if (prev !== defaultTransformer && prev !== current._def._config.transformer) throw new Error("You seem to have several transformers");
				return current._def._config.transformer;
			}
			return prev;
		}, defaultTransformer),
		pathSeparator: routerList.reduce((prev, current) => {
			const next = current._def._config.pathSeparator;
			if (next === ".") return prev;
			if (prev !== "." && prev !== next) throw new Error("You seem to have several pathSeparators");
			return next;
		}, "."),
		isDev: routerList.every((r) => r._def._config.isDev),
		allowOutsideOfServer: routerList.every((r) => r._def._config.allowOutsideOfServer),
		isServer: routerList.every((r) => r._def._config.isServer),
		$types: (_routerList$ = routerList[0]) === null || _routerList$ === void 0 ? void 0 : _routerList$._def._config.$types,
		sse: (_routerList$2 = routerList[0]) === null || _routerList$2 === void 0 ? void 0 : _routerList$2._def._config.sse
	})(record);
}
/**
* Applies the `'.'` default to a user-given `pathSeparator` option. Call it
* once, where the option is read.
* @internal
*/
function resolvePathSeparator(value) {
	return value !== null && value !== void 0 ? value : ".";
}
/**
* `post~byId` → `post.byId`, for reading URLs. Dotted paths still resolve,
* so clients can move to the separator after the server does.
* @internal
*/
function urlPathToProcedurePath(path, separator) {
	if (separator === ".") return path;
	return path.split(separator).join(".");
}
function _OverloadYield(e, d) {
	this.v = e, this.k = d;
}
function _wrapAsyncGenerator(e) {
	return function() {
		return new AsyncGenerator(e.apply(this, arguments));
	};
}
function AsyncGenerator(e) {
	var r, t;
	function resume(r, t) {
		try {
			var n = e[r](t), o = n.value, u = o instanceof _OverloadYield;
			Promise.resolve(u ? o.v : o).then(function(t) {
				if (u) {
					var i = "return" === r ? "return" : "next";
					if (!o.k || t.done) return resume(i, t);
					t = e[i](t).value;
				}
				settle(n.done ? "return" : "normal", t);
			}, function(e) {
				resume("throw", e);
			});
		} catch (e) {
			settle("throw", e);
		}
	}
	function settle(e, n) {
		switch (e) {
			case "return":
				r.resolve({
					value: n,
					done: !0
				});
				break;
			case "throw":
				r.reject(n);
				break;
			default: r.resolve({
				value: n,
				done: !1
			});
		}
		(r = r.next) ? resume(r.key, r.arg) : t = null;
	}
	this._invoke = function(e, n) {
		return new Promise(function(o, u) {
			var i = {
				key: e,
				arg: n,
				resolve: o,
				reject: u,
				next: null
			};
			t ? t = t.next = i : (r = t = i, resume(e, n));
		});
	}, "function" != typeof e["return"] && (this["return"] = void 0);
}
AsyncGenerator.prototype["function" == typeof Symbol && Symbol.asyncIterator || "@@asyncIterator"] = function() {
	return this;
}, AsyncGenerator.prototype.next = function(e) {
	return this._invoke("next", e);
}, AsyncGenerator.prototype["throw"] = function(e) {
	return this._invoke("throw", e);
}, AsyncGenerator.prototype["return"] = function(e) {
	return this._invoke("return", e);
};
function _asyncIterator(r) {
	var n, t, o, e = 2;
	for ("undefined" != typeof Symbol && (t = Symbol.asyncIterator, o = Symbol.iterator); e--;) {
		if (t && null != (n = r[t])) return n.call(r);
		if (o && null != (n = r[o])) return new AsyncFromSyncIterator(n.call(r));
		t = "@@asyncIterator", o = "@@iterator";
	}
	throw new TypeError("Object is not async iterable");
}
function AsyncFromSyncIterator(r) {
	function AsyncFromSyncIteratorContinuation(r) {
		if (Object(r) !== r) return Promise.reject(/* @__PURE__ */ new TypeError(r + " is not an object."));
		var n = r.done;
		return Promise.resolve(r.value).then(function(r) {
			return {
				value: r,
				done: n
			};
		});
	}
	return AsyncFromSyncIterator = function AsyncFromSyncIterator(r) {
		this.s = r, this.n = r.next;
	}, AsyncFromSyncIterator.prototype = {
		s: null,
		n: null,
		next: function next() {
			return AsyncFromSyncIteratorContinuation(this.n.apply(this.s, arguments));
		},
		"return": function _return(r) {
			var n = this.s["return"];
			return void 0 === n ? Promise.resolve({
				value: r,
				done: !0
			}) : AsyncFromSyncIteratorContinuation(n.apply(this.s, arguments));
		},
		"throw": function _throw(r) {
			var n = this.s["return"];
			return void 0 === n ? Promise.reject(r) : AsyncFromSyncIteratorContinuation(n.apply(this.s, arguments));
		}
	}, new AsyncFromSyncIterator(r);
}
var trackedSymbol = Symbol();
/** Whether a value was made by `tracked()`. */
function isTrackedEnvelope(value) {
	return Array.isArray(value) && value[2] === trackedSymbol;
}
function _asyncGeneratorDelegate(t) {
	var e = {}, n = !1;
	function pump(e, r) {
		return n = !0, r = new Promise(function(n) {
			n(t[e](r));
		}), {
			done: !1,
			value: new _OverloadYield(r, 1)
		};
	}
	return e["undefined" != typeof Symbol && Symbol.iterator || "@@iterator"] = function() {
		return this;
	}, e.next = function(t) {
		return n ? (n = !1, t) : pump("next", t);
	}, "function" == typeof t["throw"] && (e["throw"] = function(t) {
		if (n) throw n = !1, t;
		return pump("throw", t);
	}), "function" == typeof t["return"] && (e["return"] = function(t) {
		return n ? (n = !1, t) : pump("return", t);
	}), e;
}
// ../../node_modules/.pnpm/@trpc+server@11.25.2_typescript@7.0.2/node_modules/@trpc/server/dist/observable-kpFFzvou.mjs
/**
* Whether a value is an observable: an object with `subscribe`.
* @public
*/
function isObservable(x) {
	return typeof x === "object" && x !== null && "subscribe" in x;
}
/**
* Creates an observable. `subscribe` runs for each subscriber, and can
* return a function that cleans up when it unsubscribes.
* @example
* ```ts
* const ticks = observable<number>((observer) => {
*   const timer = setInterval(() => observer.next(Date.now()), 1000);
*   return () => clearInterval(timer);
* });
* ```
* @see https://trpc.io/docs/client/links#creating-a-custom-link
* @public
*/
function observable(subscribe) {
	const self = {
		subscribe(observer) {
			let teardownRef = null;
			let isDone = false;
			let unsubscribed = false;
			let teardownImmediately = false;
			let subscribing = true;
			let thrownWhileSubscribing = null;
			function end(notify) {
				try {
					notify();
				} catch (cause) {
					var _thrownWhileSubscribi;
					if (!subscribing) throw cause;
					(_thrownWhileSubscribi = thrownWhileSubscribing) !== null && _thrownWhileSubscribi !== void 0 || (thrownWhileSubscribing = { cause });
				} finally {
					unsubscribe();
				}
			}
			function unsubscribe() {
				if (teardownRef === null) {
					teardownImmediately = true;
					return;
				}
				if (unsubscribed) return;
				unsubscribed = true;
				if (typeof teardownRef === "function") teardownRef();
				else if (teardownRef) teardownRef.unsubscribe();
			}
			teardownRef = subscribe({
				next(value) {
					var _observer$next;
					if (isDone) return;
					(_observer$next = observer.next) === null || _observer$next === void 0 || _observer$next.call(observer, value);
				},
				error(err) {
					if (isDone) return;
					isDone = true;
					end(() => {
						var _observer$error;
						return (_observer$error = observer.error) === null || _observer$error === void 0 ? void 0 : _observer$error.call(observer, err);
					});
				},
				complete() {
					if (isDone) return;
					isDone = true;
					end(() => {
						var _observer$complete;
						return (_observer$complete = observer.complete) === null || _observer$complete === void 0 ? void 0 : _observer$complete.call(observer);
					});
				}
			});
			subscribing = false;
			if (teardownImmediately) unsubscribe();
			if (thrownWhileSubscribing) throw thrownWhileSubscribing.cause;
			return { unsubscribe };
		},
		pipe(...operations) {
			return operations.reduce(pipeReducer, self);
		}
	};
	return self;
}
function pipeReducer(prev, fn) {
	return fn(prev);
}
/**
* Turns an observable into an async iterable, like Node's `events.on()`.
* Values wait in a queue until `next()` reads them. An error rejects the
* `next()` after the queued values, once. Completion, `return()` and aborting
* `signal` unsubscribe and end every pending `next()` with `{ done: true }`;
* anything the observable sends after that is ignored.
*
* If unsubscribing throws, `return()` rejects with the error, and completion
* or an error from the observable rethrows it. On abort, it rejects the
* `next()` after the queued values instead, as an error would.
* @internal
*/
function observableToAsyncIterable(observable, signal) {
	const values = [];
	const pending = [];
	let error = null;
	let finished = false;
	let subscription = null;
	/** Unsubscribes once, and returns what the teardown threw. */
	function unsubscribe() {
		if (finished) return null;
		finished = true;
		signal.removeEventListener("abort", abort);
		try {
			subscription === null || subscription === void 0 || subscription.unsubscribe();
			return null;
		} catch (cause) {
			return { cause };
		}
	}
	/** Settles every pending `next()`: the first with `error` if there is one. */
	function settle() {
		const first = error ? pending.shift() : void 0;
		if (error && first) {
			const { cause } = error;
			error = null;
			first.reject(cause);
		}
		for (const promise of pending.splice(0)) promise.resolve({
			value: void 0,
			done: true
		});
	}
	function finish() {
		const failure = unsubscribe();
		settle();
		if (failure) throw failure.cause;
	}
	function abort() {
		const failure = unsubscribe();
		if (failure) error = failure;
		settle();
	}
	subscription = observable.subscribe({
		next(value) {
			if (finished) return;
			const promise = pending.shift();
			if (promise) promise.resolve({
				value,
				done: false
			});
			else values.push(value);
		},
		error(cause) {
			if (finished) return;
			error = { cause };
			finish();
		},
		complete: finish
	});
	if (finished) subscription.unsubscribe();
	else if (signal.aborted) abort();
	else signal.addEventListener("abort", abort, { once: true });
	const iterator = {
		[Symbol.asyncIterator]() {
			return iterator;
		},
		async next() {
			if (values.length > 0) return {
				value: values.shift(),
				done: false
			};
			if (error) {
				const { cause } = error;
				error = null;
				throw cause;
			}
			if (finished) return {
				value: void 0,
				done: true
			};
			return new Promise((resolve, reject) => {
				pending.push({
					resolve,
					reject
				});
			});
		},
		async return() {
			values.length = 0;
			error = null;
			finish();
			return {
				value: void 0,
				done: true
			};
		}
	};
	return iterator;
}
// ../../node_modules/.pnpm/@trpc+server@11.25.2_typescript@7.0.2/node_modules/@trpc/server/dist/initTRPC-DPoVGUwX.mjs
/** @internal */
var middlewareMarker = "middlewareMarker";
/**
* @internal
*/
function createMiddlewareFactory() {
	function createMiddlewareInner(middlewares) {
		return {
			_middlewares: middlewares,
			unstable_pipe(middlewareBuilderOrFn) {
				const pipedMiddleware = "_middlewares" in middlewareBuilderOrFn ? middlewareBuilderOrFn._middlewares : [middlewareBuilderOrFn];
				return createMiddlewareInner([...middlewares, ...pipedMiddleware]);
			}
		};
	}
	function createMiddleware(fn) {
		return createMiddlewareInner([fn]);
	}
	return createMiddleware;
}
/**
* @internal
* Please note, `trpc-openapi` uses this function.
*/
function createInputMiddleware(parse) {
	const inputMiddleware = async function inputValidatorMiddleware(opts) {
		let parsedInput;
		const rawInput = await opts.getRawInput();
		try {
			parsedInput = await parse(rawInput);
		} catch (cause) {
			throw new TRPCError({
				code: "BAD_REQUEST",
				cause
			});
		}
		const combinedInput = isObject$1(opts.input) && isObject$1(parsedInput) ? _objectSpread2(_objectSpread2({}, opts.input), parsedInput) : parsedInput;
		return opts.next({ input: combinedInput });
	};
	inputMiddleware._type = "input";
	return inputMiddleware;
}
/**
* @internal
*/
function createErrorFormatterMiddleware(formatter, isDev) {
	const errorMiddleware = async function errorFormatterMiddleware(opts) {
		const tryFormat = (error) => {
			if (isFormattedErrorShape(error)) return error;
			const shape = formatter({
				error,
				type: opts.type,
				path: opts.path,
				input: opts.input,
				ctx: opts.ctx,
				shape: getDefaultErrorShape({
					error,
					path: opts.path,
					isDev
				})
			});
			if (shape !== void 0) setFormattedErrorShape(error, shape);
			return error;
		};
		const tryFormatThrown = (cause) => {
			const formatted = tryFormat(getTRPCErrorFromUnknown(cause));
			return isFormattedErrorShape(formatted) ? formatted : cause;
		};
		function wrapIterable(_x) {
			return _wrapIterable.apply(this, arguments);
		}
		function _wrapIterable() {
			_wrapIterable = _wrapAsyncGenerator(function* (iterable) {
				try {
					return yield* _asyncGeneratorDelegate(_asyncIterator(iterable));
				} catch (cause) {
					throw tryFormatThrown(cause);
				}
			});
			return _wrapIterable.apply(this, arguments);
		}
		function wrapObservable(source) {
			return observable((observer) => source.subscribe({
				next: (value) => observer.next(value),
				error: (cause) => observer.error(tryFormatThrown(cause)),
				complete: () => observer.complete()
			}));
		}
		const result = await opts.next();
		if (!result.ok) {
			tryFormat(result.error);
			return result;
		}
		if (isAsyncIterable(result.data)) return _objectSpread2(_objectSpread2({}, result), {}, { data: wrapIterable(result.data) });
		if (opts.type === "subscription" && isObservable(result.data)) return _objectSpread2(_objectSpread2({}, result), {}, { data: wrapObservable(result.data) });
		return result;
	};
	errorMiddleware._type = "errors";
	return errorMiddleware;
}
/**
* @internal
*/
function createOutputMiddleware(parse) {
	const outputMiddleware = async function outputValidatorMiddleware({ next }) {
		const result = await next();
		if (!result.ok) return result;
		try {
			const data = await parse(result.data);
			return _objectSpread2(_objectSpread2({}, result), {}, { data });
		} catch (cause) {
			throw new TRPCError({
				message: "Output validation failed",
				code: "INTERNAL_SERVER_ERROR",
				cause
			});
		}
	};
	outputMiddleware._type = "output";
	return outputMiddleware;
}
/** A schema error with useful information. */
var StandardSchemaV1Error = class extends Error {
	/**
	* Creates a schema error with useful information.
	*
	* @param issues The schema issues.
	*/
	constructor(issues) {
		var _issues$;
		super((_issues$ = issues[0]) === null || _issues$ === void 0 ? void 0 : _issues$.message);
		_defineProperty(this, "issues", void 0);
		this.name = "SchemaError";
		this.issues = issues;
	}
};
function getParseFn(procedureParser) {
	const parser = procedureParser;
	const isStandardSchema = "~standard" in parser;
	if (typeof parser === "function" && typeof parser.assert === "function") return parser.assert.bind(parser);
	if (typeof parser === "function" && !isStandardSchema) return parser;
	if (typeof parser.parseAsync === "function") {
		if (typeof parser.parse !== "function") return parser.parseAsync.bind(parser);
		const parse = parser.parse.bind(parser);
		const parseAsync = parser.parseAsync.bind(parser);
		let isAsync = false;
		return (value) => {
			if (!isAsync) try {
				return parse(value);
			} catch (cause) {
				if (Array.isArray(cause === null || cause === void 0 ? void 0 : cause.issues)) throw cause;
				isAsync = true;
			}
			return parseAsync(value);
		};
	}
	if (typeof parser.parse === "function") return parser.parse.bind(parser);
	if (typeof parser.validateSync === "function") return parser.validateSync.bind(parser);
	if (typeof parser.create === "function") return parser.create.bind(parser);
	if (typeof parser.assert === "function") return (value) => {
		parser.assert(value);
		return value;
	};
	if (isStandardSchema) return async (value) => {
		const result = await parser["~standard"].validate(value);
		if (result.issues) throw new StandardSchemaV1Error(result.issues);
		return result.value;
	};
	throw new Error("Could not find a validator fn");
}
var _globalThis$process;
var _globalThis$process2;
var _globalThis$process3;
/**
* The default check to see if we're in a server
*/
var isServerDefault = typeof window === "undefined" || "Deno" in window || ((_globalThis$process = globalThis.process) === null || _globalThis$process === void 0 || (_globalThis$process = _globalThis$process.env) === null || _globalThis$process === void 0 ? void 0 : _globalThis$process["NODE_ENV"]) === "test" || !!((_globalThis$process2 = globalThis.process) === null || _globalThis$process2 === void 0 || (_globalThis$process2 = _globalThis$process2.env) === null || _globalThis$process2 === void 0 ? void 0 : _globalThis$process2["JEST_WORKER_ID"]) || !!((_globalThis$process3 = globalThis.process) === null || _globalThis$process3 === void 0 || (_globalThis$process3 = _globalThis$process3.env) === null || _globalThis$process3 === void 0 ? void 0 : _globalThis$process3["VITEST_WORKER_ID"]);
/**
* The default check to see if we're in development
*/
function isDevDefault() {
	var _globalThis$process4;
	return ((_globalThis$process4 = globalThis.process) === null || _globalThis$process4 === void 0 ? void 0 : _globalThis$process4.env["NODE_ENV"]) !== "production";
}
function _objectWithoutPropertiesLoose(r, e) {
	if (null == r) return {};
	var t = {};
	for (var n in r) if ({}.hasOwnProperty.call(r, n)) {
		if (e.includes(n)) continue;
		t[n] = r[n];
	}
	return t;
}
function _objectWithoutProperties(e, t) {
	if (null == e) return {};
	var o, r, i = _objectWithoutPropertiesLoose(e, t);
	if (Object.getOwnPropertySymbols) {
		var s = Object.getOwnPropertySymbols(e);
		for (r = 0; r < s.length; r++) o = s[r], t.includes(o) || {}.propertyIsEnumerable.call(e, o) && (i[o] = e[o]);
	}
	return i;
}
var _excluded = [
	"middlewares",
	"inputs",
	"meta",
	"config"
];
function createNewBuilder(def1, def2) {
	var _def1$config;
	const { middlewares = [], inputs, meta, config } = def2;
	return createBuilder(_objectSpread2(_objectSpread2({}, mergeWithoutOverrides(def1, _objectWithoutProperties(def2, _excluded))), {}, {
		config: (_def1$config = def1.config) !== null && _def1$config !== void 0 ? _def1$config : config,
		inputs: [...def1.inputs, ...inputs !== null && inputs !== void 0 ? inputs : []],
		middlewares: [...def1.middlewares, ...middlewares],
		meta: def1.meta && meta ? _objectSpread2(_objectSpread2({}, def1.meta), meta) : meta !== null && meta !== void 0 ? meta : def1.meta
	}));
}
function createBuilder(initDef = {}) {
	const _def = _objectSpread2({
		procedure: true,
		inputs: [],
		middlewares: []
	}, initDef);
	return {
		_def,
		input(input) {
			const parser = getParseFn(input);
			return createNewBuilder(_def, {
				inputs: [input],
				middlewares: [createInputMiddleware(parser)]
			});
		},
		output(output) {
			const parser = getParseFn(output);
			return createNewBuilder(_def, {
				output,
				middlewares: [createOutputMiddleware(parser)]
			});
		},
		meta(meta) {
			return createNewBuilder(_def, { meta });
		},
		errors(formatter) {
			var _def$config$isDev, _def$config;
			return createNewBuilder(_def, { middlewares: [createErrorFormatterMiddleware(formatter, (_def$config$isDev = (_def$config = _def.config) === null || _def$config === void 0 ? void 0 : _def$config.isDev) !== null && _def$config$isDev !== void 0 ? _def$config$isDev : isDevDefault())] });
		},
		use(middlewareBuilderOrFn) {
			const middlewares = "_middlewares" in middlewareBuilderOrFn ? middlewareBuilderOrFn._middlewares : [middlewareBuilderOrFn];
			return createNewBuilder(_def, { middlewares });
		},
		unstable_concat(builder) {
			return createNewBuilder(_def, builder._def);
		},
		concat(builder) {
			return createNewBuilder(_def, builder._def);
		},
		query(resolver) {
			return createResolver(_objectSpread2(_objectSpread2({}, _def), {}, { type: "query" }), resolver);
		},
		mutation(resolver) {
			return createResolver(_objectSpread2(_objectSpread2({}, _def), {}, { type: "mutation" }), resolver);
		},
		subscription(resolver) {
			return createResolver(_objectSpread2(_objectSpread2({}, _def), {}, { type: "subscription" }), resolver);
		},
		experimental_caller(caller) {
			return createNewBuilder(_def, { caller });
		}
	};
}
function createResolver(_defIn, resolver) {
	const finalBuilder = createNewBuilder(_defIn, {
		resolver,
		middlewares: [async function resolveMiddleware(opts) {
			return {
				marker: middlewareMarker,
				ok: true,
				data: await resolver(opts),
				ctx: opts.ctx
			};
		}]
	});
	const _def = _objectSpread2(_objectSpread2({}, finalBuilder._def), {}, {
		type: _defIn.type,
		experimental_caller: Boolean(finalBuilder._def.caller),
		meta: finalBuilder._def.meta,
		$types: null
	});
	const invoke = createProcedureCaller(finalBuilder._def);
	const callerOverride = finalBuilder._def.caller;
	if (!callerOverride) return invoke;
	const callerWrapper = async (...args) => {
		return await callerOverride({
			args,
			invoke,
			_def
		});
	};
	callerWrapper._def = _def;
	return callerWrapper;
}
var codeblock = `
This is a client-only function.
If you want to call this function on the server, see https://trpc.io/docs/server/server-side-calls
`.trim();
async function callRecursive(index, _def, opts) {
	try {
		const middleware = _def.middlewares[index];
		return await middleware(_objectSpread2(_objectSpread2({}, opts), {}, {
			meta: _def.meta,
			input: opts.input,
			next(_nextOpts) {
				var _nextOpts$getRawInput;
				const nextOpts = _nextOpts;
				return callRecursive(index + 1, _def, _objectSpread2(_objectSpread2({}, opts), {}, {
					ctx: (nextOpts === null || nextOpts === void 0 ? void 0 : nextOpts.ctx) ? _objectSpread2(_objectSpread2({}, opts.ctx), nextOpts.ctx) : opts.ctx,
					input: nextOpts && "input" in nextOpts ? nextOpts.input : opts.input,
					getRawInput: (_nextOpts$getRawInput = nextOpts === null || nextOpts === void 0 ? void 0 : nextOpts.getRawInput) !== null && _nextOpts$getRawInput !== void 0 ? _nextOpts$getRawInput : opts.getRawInput
				}));
			}
		}));
	} catch (cause) {
		return {
			ok: false,
			error: getTRPCErrorFromUnknown(cause),
			marker: middlewareMarker
		};
	}
}
function createProcedureCaller(_def) {
	async function procedure(opts) {
		if (!opts || !("getRawInput" in opts)) throw new Error(codeblock);
		const result = await callRecursive(0, _def, opts);
		if (!result) throw new TRPCError({
			code: "INTERNAL_SERVER_ERROR",
			message: "No result from middlewares - did you forget to `return next()`?"
		});
		if (!result.ok) throw result.error;
		return result.data;
	}
	procedure._def = _def;
	procedure.procedure = true;
	procedure.meta = _def.meta;
	return procedure;
}
/**
* The starting point of every tRPC backend. Call it once.
* @example
* ```ts
* const t = initTRPC.context<Context>().create();
* export const router = t.router;
* export const publicProcedure = t.procedure;
* ```
* @see https://trpc.io/docs/server/routers#initialize-trpc
*/
var initTRPC = new class TRPCBuilder {
	/**
	* Sets the type of the context every procedure gets. Pass the type, or
	* the type of your `createContext` function.
	* @see https://trpc.io/docs/server/context#defining-the-context-type
	*/
	context() {
		return new TRPCBuilder();
	}
	/**
	* Sets the type of the metadata procedures can set with `.meta()`.
	* @see https://trpc.io/docs/server/metadata
	*/
	meta() {
		return new TRPCBuilder();
	}
	/**
	* Creates the root object, which holds the builders for your procedures,
	* middlewares and routers.
	* @see https://trpc.io/docs/server/routers#initialize-trpc
	*/
	create(opts) {
		var _opts$transformer, _opts$isDev, _opts$allowOutsideOfS, _opts$errorFormatter, _opts$isServer;
		const config = _objectSpread2(_objectSpread2({}, opts), {}, {
			transformer: getDataTransformer((_opts$transformer = opts === null || opts === void 0 ? void 0 : opts.transformer) !== null && _opts$transformer !== void 0 ? _opts$transformer : defaultTransformer),
			isDev: (_opts$isDev = opts === null || opts === void 0 ? void 0 : opts.isDev) !== null && _opts$isDev !== void 0 ? _opts$isDev : isDevDefault(),
			allowOutsideOfServer: (_opts$allowOutsideOfS = opts === null || opts === void 0 ? void 0 : opts.allowOutsideOfServer) !== null && _opts$allowOutsideOfS !== void 0 ? _opts$allowOutsideOfS : false,
			errorFormatter: (_opts$errorFormatter = opts === null || opts === void 0 ? void 0 : opts.errorFormatter) !== null && _opts$errorFormatter !== void 0 ? _opts$errorFormatter : defaultFormatter,
			isServer: (_opts$isServer = opts === null || opts === void 0 ? void 0 : opts.isServer) !== null && _opts$isServer !== void 0 ? _opts$isServer : isServerDefault,
			pathSeparator: resolvePathSeparator(opts === null || opts === void 0 ? void 0 : opts.pathSeparator),
			/**
			* These are just types, they can't be used at runtime
			* @internal
			*/
			$types: null
		});
		var _opts$isServer2;
		if (!((_opts$isServer2 = opts === null || opts === void 0 ? void 0 : opts.isServer) !== null && _opts$isServer2 !== void 0 ? _opts$isServer2 : isServerDefault) && (opts === null || opts === void 0 ? void 0 : opts.allowOutsideOfServer) !== true) throw new Error(`You're trying to use @trpc/server in a non-server environment. This is not supported by default.`);
		return {
			/**
			* Your router config
			* @internal
			*/
			_config: config,
			/**
			* Builder object for creating procedures
			* @see https://trpc.io/docs/server/procedures
			*/
			procedure: createBuilder({
				meta: opts === null || opts === void 0 ? void 0 : opts.defaultMeta,
				config
			}),
			/**
			* Create reusable middlewares
			* @see https://trpc.io/docs/server/middlewares
			*/
			middleware: createMiddlewareFactory(),
			/**
			* Create a router
			* @see https://trpc.io/docs/server/routers
			*/
			router: createRouterFactory(config),
			/**
			* Merge Routers
			* @see https://trpc.io/docs/server/merging-routers
			*/
			mergeRouters,
			/**
			* Create a server-side caller for a router
			* @see https://trpc.io/docs/server/server-side-calls
			*/
			createCallerFactory: createCallerFactory()
		};
	}
}();
// src/server/status-of.ts
/** HTTP status of every refusal; a new code without one does not compile. */
var statusOf = {
	"not-signed-in": 401,
	"wrong-name-or-password": 401,
	"invitation-used": 401,
	"person-suspended": 403,
	"password-must-change": 403,
	"password-too-weak": 422,
	"not-allowed": 403,
	"unit-not-found": 404,
	"unit-exists": 409,
	"unit-closed": 409,
	"unit-kind-not-below": 422,
	"unit-has-open-units": 409,
	"import-has-errors": 422,
	"form-unknown": 422,
	"form-not-of-year": 422,
	"form-not-filed-by": 422,
	"period-malformed": 422,
	"period-not-ended": 409,
	"cell-unknown": 422,
	"cell-not-applicable": 422,
	"cell-computed": 422,
	"figure-malformed": 422,
	"cell-changed": 409,
	"chapter-unknown": 422,
	"year-not-open": 409,
	"year-already-open": 409,
	"year-closed": 409,
	"report-not-found": 404,
	"report-exists": 409,
	"report-state": 409,
	"report-locked": 409,
	"stale-version": 409,
	"findings-open": 409,
	"chapters-missing": 409,
	"reason-missing": 422,
	"own-decision": 403,
	"waiver-of-error": 422,
	"finding-not-found": 404,
	"children-open": 409,
	"person-not-found": 404,
	"person-exists": 409,
	"last-administrator": 409,
	"role-above-own": 403,
	"file-not-what-it-says": 422,
	"file-too-large": 413,
	"input-malformed": 422,
	"too-large": 413,
	"key-missing": 422,
	"key-reused": 422,
	busy: 429,
	"not-found": 404,
	fault: 500
};
// src/trpc.ts
/** A refusal on its way to the client: its code and facts, and nothing else, reach the wire. */
var RefusalError = class extends Error {
	refusal;
	constructor(refusal) {
		super(refusal.code);
		this.refusal = refusal;
	}
};
var t = initTRPC.context().create({
	isDev: false,
	errorFormatter: ({ shape, error, ctx }) => {
		const refusal = refusalOf(error, ctx);
		return {
			...shape,
			message: refusal.code,
			data: {
				code: shape.data.code,
				refusal
			}
		};
	}
});
/** Anything that is not a refusal is a fault: the client learns that, and never why. */
function refusalOf(error, ctx) {
	if (error.cause instanceof RefusalError) return error.cause.refusal;
	if (error.code === "NOT_FOUND" || error.code === "METHOD_NOT_SUPPORTED") return {
		code: "not-found",
		facts: {}
	};
	if (error.code === "PARSE_ERROR" || error.code === "BAD_REQUEST" || error.code === "UNSUPPORTED_MEDIA_TYPE") return {
		code: "input-malformed",
		facts: {
			path: "",
			problem: "body"
		}
	};
	if (error.code === "PAYLOAD_TOO_LARGE") return {
		code: "too-large",
		facts: { most: 8 }
	};
	return {
		code: "fault",
		facts: { id: ctx?.report(error.cause ?? error) ?? "" }
	};
}
/**
* A verb as a procedure. The input is only typed here and parsed by `perform` after the session is known, so that a
* stranger learns nothing of its shape.
*/
var query = (name) => t.procedure.input(custom()).query(({ ctx, input }) => answer(ctx, name, input));
var mutation = (name) => t.procedure.input(custom()).mutation(({ ctx, input }) => answer(ctx, name, input));
async function answer(ctx, name, input) {
	try {
		const output = await ctx.perform(name, input);
		return custom().parse(output);
	} catch (fault) {
		if (!(fault instanceof RefusalError)) throw fault;
		throw new TRPCError({
			code: trpcCodes[statusOf[fault.refusal.code]],
			cause: fault
		});
	}
}
var trpcCodes = {
	401: "UNAUTHORIZED",
	403: "FORBIDDEN",
	404: "NOT_FOUND",
	409: "CONFLICT",
	413: "PAYLOAD_TOO_LARGE",
	422: "UNPROCESSABLE_CONTENT",
	429: "TOO_MANY_REQUESTS",
	500: "INTERNAL_SERVER_ERROR"
};
var router = t.router;
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/utils/url.js
var splitPath = (path) => {
	const paths = path.split("/");
	if (paths[0] === "") paths.shift();
	return paths;
};
var splitRoutingPath = (routePath) => {
	const { groups, path } = extractGroupsFromPath(routePath);
	return replaceGroupMarks(splitPath(path), groups);
};
var extractGroupsFromPath = (path) => {
	const groups = [];
	path = path.replace(/\{[^}]+\}/g, (match, index) => {
		const mark = `@${index}`;
		groups.push([mark, match]);
		return mark;
	});
	return {
		groups,
		path
	};
};
var replaceGroupMarks = (paths, groups) => {
	for (let i = groups.length - 1; i >= 0; i--) {
		const [mark] = groups[i];
		for (let j = paths.length - 1; j >= 0; j--) if (paths[j].includes(mark)) {
			paths[j] = paths[j].replace(mark, groups[i][1]);
			break;
		}
	}
	return paths;
};
var patternCache = {};
var getPattern = (label, next) => {
	if (label === "*") return "*";
	const match = label.match(/^\:([^\{\}]+)(?:\{(.+)\})?$/);
	if (match) {
		const cacheKey = `${label}#${next}`;
		if (!patternCache[cacheKey]) {
			if (match[2]) patternCache[cacheKey] = next && next[0] !== ":" && next[0] !== "*" ? [
				cacheKey,
				match[1],
				new RegExp(`^${match[2]}(?=/${next})`)
			] : [
				label,
				match[1],
				new RegExp(`^${match[2]}$`)
			];
			else patternCache[cacheKey] = [
				label,
				match[1],
				true
			];
		}
		return patternCache[cacheKey];
	}
	return null;
};
var tryDecode = (str, decoder) => {
	try {
		return decoder(str);
	} catch {
		return str.replace(/(?:%[0-9A-Fa-f]{2})+/g, (match) => {
			try {
				return decoder(match);
			} catch {
				return match;
			}
		});
	}
};
var decodeURIWithPreservedPercent = (value) => decodeURI(value.includes("%25") ? value.replace(/%25/g, "%2525") : value);
var getPath = (request) => {
	const url = request.url;
	const start = url.indexOf("/", url.indexOf(":") + 4);
	let i = start;
	for (; i < url.length; i++) {
		const charCode = url.charCodeAt(i);
		if (charCode === 37) {
			const queryIndex = url.indexOf("?", i);
			const hashIndex = url.indexOf("#", i);
			const end = queryIndex === -1 ? hashIndex === -1 ? void 0 : hashIndex : hashIndex === -1 ? queryIndex : Math.min(queryIndex, hashIndex);
			const path = url.slice(start, end);
			const decoded = tryDecode(path, decodeURIWithPreservedPercent);
			if (/%(?![0-9A-Fa-f]{2})/.test(path)) {
				const rewritten = new URL("http://localhost");
				rewritten.pathname = decoded.replace(/[\\\t\n\r]/g, encodeURIComponent);
				if (tryDecode(rewritten.pathname, decodeURIWithPreservedPercent) !== decoded) return tryDecode(path.replace(/%(?![0-9A-Fa-f]{2})/g, "%25"), decodeURIWithPreservedPercent);
			}
			return decoded;
		} else if (charCode === 63 || charCode === 35) break;
	}
	return url.slice(start, i);
};
var getPathNoStrict = (request) => {
	const result = getPath(request);
	return result.length > 1 && result.at(-1) === "/" ? result.slice(0, -1) : result;
};
/**
* Merge paths.
* @param {string[]} ...paths - The paths to merge.
* @returns {string} The merged path.
* @example
* mergePath('/api', '/users') // '/api/users'
* mergePath('/api/', '/users') // '/api/users'
* mergePath('/api', '/') // '/api'
* mergePath('/api/', '/') // '/api/'
*/
var mergePath = (base, sub, ...rest) => {
	if (rest.length) sub = mergePath(sub, ...rest);
	return `${base?.[0] === "/" ? "" : "/"}${base}${sub === "/" ? "" : `${base?.at(-1) === "/" ? "" : "/"}${sub?.[0] === "/" ? sub.slice(1) : sub}`}`;
};
var checkOptionalParameter = (path) => {
	if (path.charCodeAt(path.length - 1) !== 63 || !path.includes(":")) return null;
	const segments = path.split("/");
	const results = [];
	let basePath = "";
	segments.forEach((segment) => {
		if (segment !== "" && !/\:/.test(segment)) basePath += "/" + segment;
		else if (/\:/.test(segment)) {
			if (segment.charCodeAt(segment.length - 1) === 63) {
				if (results.length === 0 && basePath === "") results.push("/");
				else results.push(basePath);
				const optionalSegment = segment.slice(0, -1);
				basePath += "/" + optionalSegment;
				results.push(basePath);
			} else basePath += "/" + segment;
		}
	});
	return results.filter((v, i, a) => a.indexOf(v) === i);
};
var tryDecodeURIComponent = (str) => str.indexOf("%") !== -1 ? tryDecode(str, decodeURIComponent_) : str;
var _decodeURI = (value) => {
	if (value.indexOf("+") !== -1) value = value.replace(/\+/g, " ");
	return tryDecodeURIComponent(value);
};
var _getQueryParam = (url, key, multiple) => {
	const hashIndex = url.indexOf("#", 8);
	if (hashIndex !== -1) url = url.slice(0, hashIndex);
	let encoded;
	if (!multiple && key && !/[%+&=]/.test(key)) {
		const queryIndex = url.indexOf("?", 8);
		let keyIndex = queryIndex;
		if (keyIndex === -1) return;
		if (!url.startsWith(key, keyIndex + 1)) keyIndex = url.indexOf(`&${key}`, keyIndex + 1);
		while (keyIndex !== -1) {
			const trailingKeyCode = url.charCodeAt(keyIndex + key.length + 1);
			if (trailingKeyCode === 61 || trailingKeyCode === 38 || isNaN(trailingKeyCode)) {
				if (keyIndex > queryIndex && /(?:^|&)[^=&]*[%+]/.test(url.slice(queryIndex + 1, keyIndex))) break;
				if (trailingKeyCode === 61) {
					const valueIndex = keyIndex + key.length + 2;
					const endIndex = url.indexOf("&", valueIndex);
					return _decodeURI(url.slice(valueIndex, endIndex === -1 ? void 0 : endIndex));
				}
				return "";
			}
			keyIndex = url.indexOf(`&${key}`, keyIndex + 1);
		}
		encoded = /[%+]/.test(url);
		if (!encoded) return;
	}
	const results = Object.create(null);
	encoded ??= /[%+]/.test(url);
	let keyIndex = url.indexOf("?", 8);
	while (keyIndex !== -1) {
		const nextKeyIndex = url.indexOf("&", keyIndex + 1);
		let valueIndex = url.indexOf("=", keyIndex);
		if (valueIndex > nextKeyIndex && nextKeyIndex !== -1) valueIndex = -1;
		let name = url.slice(keyIndex + 1, valueIndex === -1 ? nextKeyIndex === -1 ? void 0 : nextKeyIndex : valueIndex);
		if (encoded) name = _decodeURI(name);
		keyIndex = nextKeyIndex;
		if (name === "") continue;
		let value;
		if (valueIndex === -1) value = "";
		else {
			value = url.slice(valueIndex + 1, nextKeyIndex === -1 ? void 0 : nextKeyIndex);
			if (encoded) value = _decodeURI(value);
		}
		if (multiple) {
			if (!(results[name] && Array.isArray(results[name]))) results[name] = [];
			results[name].push(value);
		} else results[name] ??= value;
	}
	return key ? results[key] : results;
};
var getQueryParam = _getQueryParam;
var getQueryParams = (url, key) => {
	return _getQueryParam(url, key, true);
};
var decodeURIComponent_ = decodeURIComponent;
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/utils/cookie.js
var validCookieNameRegEx = /^[\w!#$%&'*.^`|~+-]+$/;
var relaxedCookieNameRegEx = /^[!#-:<>-[\]-~]+$/;
var validCookieValueRegEx = /^[ !#-:<-[\]-~]*$/;
var trimCookieWhitespace = (value) => {
	let start = 0;
	let end = value.length;
	while (start < end) {
		const charCode = value.charCodeAt(start);
		if (charCode !== 32 && charCode !== 9) break;
		start++;
	}
	while (end > start) {
		const charCode = value.charCodeAt(end - 1);
		if (charCode !== 32 && charCode !== 9) break;
		end--;
	}
	return start === 0 && end === value.length ? value : value.slice(start, end);
};
var parse = (cookie, name) => {
	if (name && cookie.indexOf(name) === -1) return {};
	const pairs = cookie.split(";");
	const parsedCookie = Object.create(null);
	for (const pairStr of pairs) {
		const valueStartPos = pairStr.indexOf("=");
		if (valueStartPos === -1) continue;
		const cookieName = trimCookieWhitespace(pairStr.substring(0, valueStartPos));
		if (name && name !== cookieName || !relaxedCookieNameRegEx.test(cookieName) || cookieName in parsedCookie) continue;
		let cookieValue = trimCookieWhitespace(pairStr.substring(valueStartPos + 1));
		if (cookieValue.startsWith("\"") && cookieValue.endsWith("\"")) cookieValue = cookieValue.slice(1, -1);
		if (validCookieValueRegEx.test(cookieValue)) {
			parsedCookie[cookieName] = tryDecodeURIComponent(cookieValue);
			if (name) break;
		}
	}
	return parsedCookie;
};
var _serialize = (name, value, opt = {}) => {
	if (!validCookieNameRegEx.test(name)) throw new Error("Invalid cookie name");
	let cookie = `${name}=${value}`;
	if (/^__secure-/i.test(name) && !opt.secure) throw new Error("__Secure- Cookie must have Secure attributes");
	if (/^__host-/i.test(name)) {
		if (!opt.secure) throw new Error("__Host- Cookie must have Secure attributes");
		if (opt.path !== "/") throw new Error("__Host- Cookie must have Path attributes with \"/\"");
		if (opt.domain) throw new Error("__Host- Cookie must not have Domain attributes");
	}
	for (const key of [
		"domain",
		"path",
		"sameSite",
		"priority"
	]) if (opt[key] && /[;\r\n]/.test(opt[key])) throw new Error(`${key} must not contain ";", "\\r", or "\\n"`);
	if (opt && typeof opt.maxAge === "number" && opt.maxAge >= 0) {
		if (opt.maxAge > 3456e4) throw new Error("Cookies Max-Age SHOULD NOT be greater than 400 days (34560000 seconds) in duration.");
		cookie += `; Max-Age=${opt.maxAge | 0}`;
	}
	if (opt.domain && opt.prefix !== "host") cookie += `; Domain=${opt.domain}`;
	if (opt.path) cookie += `; Path=${opt.path}`;
	if (opt.expires) {
		if (opt.expires.getTime() - Date.now() > 3456e7) throw new Error("Cookies Expires SHOULD NOT be greater than 400 days (34560000 seconds) in the future.");
		cookie += `; Expires=${opt.expires.toUTCString()}`;
	}
	if (opt.httpOnly) cookie += "; HttpOnly";
	if (opt.secure) cookie += "; Secure";
	if (opt.sameSite) cookie += `; SameSite=${opt.sameSite.charAt(0).toUpperCase() + opt.sameSite.slice(1)}`;
	if (opt.priority) cookie += `; Priority=${opt.priority.charAt(0).toUpperCase() + opt.priority.slice(1)}`;
	if (opt.partitioned) {
		if (!opt.secure) throw new Error("Partitioned Cookie must have Secure attributes");
		cookie += "; Partitioned";
	}
	return cookie;
};
var serialize = (name, value, opt) => {
	value = encodeURIComponent(value);
	return _serialize(name, value, opt);
};
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/helper/cookie/index.js
var getCookie = (c, key, prefix) => {
	const cookie = c.req.raw.headers.get("Cookie");
	if (typeof key === "string") {
		if (!cookie) return;
		let finalKey = key;
		if (prefix === "secure") finalKey = "__Secure-" + key;
		else if (prefix === "host") finalKey = "__Host-" + key;
		return parse(cookie, finalKey)[finalKey];
	}
	if (!cookie) return {};
	return parse(cookie);
};
var generateCookie = (name, value, opt) => {
	let cookie;
	if (opt?.prefix === "secure") cookie = serialize("__Secure-" + name, value, {
		path: "/",
		...opt,
		secure: true
	});
	else if (opt?.prefix === "host") cookie = serialize("__Host-" + name, value, {
		...opt,
		path: "/",
		secure: true,
		domain: void 0
	});
	else cookie = serialize(name, value, {
		path: "/",
		...opt
	});
	return cookie;
};
var setCookie = (c, name, value, opt) => {
	const cookie = generateCookie(name, value, opt);
	c.header("Set-Cookie", cookie, { append: true });
};
var deleteCookie = (c, name, opt) => {
	const deletedCookie = getCookie(c, name, opt?.prefix);
	setCookie(c, name, "", {
		...opt,
		maxAge: 0
	});
	return deletedCookie;
};
// src/auth/cookie.ts
var name = "gongkai.session";
/** Over https the browser itself guards the cookie's host and path; plain http cannot carry that prefix. */
var cookieName = (secure) => secure ? `__Host-${name}` : name;
var readCookie = (c, client) => getCookie(c, cookieName(client.secure)) ?? null;
function clearCookie(c, client) {
	deleteCookie(c, cookieName(client.secure), {
		path: "/",
		httpOnly: true,
		sameSite: "Lax",
		secure: client.secure
	});
}
// src/auth/auth.ts
/**
* The sign-in library, with its own addresses unmounted: nothing of it is reachable but what our routes call. One
* instance for https and one for plain http, because the cookie's name differs.
*/
var createAuth = (identity, secret, secure) => betterAuth({
	secret,
	baseURL: "http://gongkai.invalid",
	database: prismaAdapter(identity, { provider: "postgresql" }),
	user: { modelName: "person" },
	session: {
		expiresIn: 43200,
		disableSessionRefresh: true
	},
	emailAndPassword: {
		enabled: true,
		disableSignUp: true,
		password: {
			hash: hashPassword,
			verify: ({ hash, password }) => verifyPassword(hash, password)
		}
	},
	plugins: [username({
		displayUsername: false,
		minUsernameLength: 1,
		maxUsernameLength: 200,
		usernameValidator: () => true,
		usernameNormalization: false
	})],
	databaseHooks: { session: { create: { before: ({ userId }) => admit(identity, userId) } } },
	advanced: {
		useSecureCookies: false,
		cookies: { session_token: {
			name: cookieName(secure),
			attributes: {
				secure,
				httpOnly: true,
				sameSite: "lax",
				path: "/"
			}
		} },
		ipAddress: { disableIpTracking: true }
	},
	telemetry: { enabled: false },
	logger: { disabled: true }
});
async function admit(identity, person) {
	if ((await identity.person.findUnique({
		where: { id: person },
		select: { suspended: true }
	}))?.suspended !== false) throw new RefusalError({
		code: "person-suspended",
		facts: {}
	});
	if (!await takeFirstPassword(identity, person)) throw new RefusalError({
		code: "invitation-used",
		facts: {}
	});
}
// src/auth/session-cache.ts
/**
* Sessions in memory: bounded, short-lived, and dropped by person. A value loaded before a drop and stored after it
* would outlive the drop, so `put` names the moment (`mark`) at which its loading began.
*/
var SessionCache = class {
	most;
	ttl;
	#entries = /* @__PURE__ */ new Map();
	#drops = 0;
	#hearing = false;
	constructor(most, ttl) {
		this.most = most;
		this.ttl = ttl;
	}
	mark() {
		return this.#drops;
	}
	get(key, now) {
		const entry = this.#entries.get(key);
		if (entry === void 0) return void 0;
		if (entry.until > now) return entry.value;
		this.#entries.delete(key);
	}
	put(key, person, value, now, mark) {
		if (!this.#hearing || mark !== this.#drops) return;
		const oldest = this.#entries.keys().next();
		if (this.#entries.size >= this.most && oldest.done !== true) this.#entries.delete(oldest.value);
		this.#entries.set(key, {
			value,
			person,
			until: now + this.ttl
		});
	}
	dropPerson(person) {
		this.#drops += 1;
		for (const [key, entry] of this.#entries) if (entry.person === person) this.#entries.delete(key);
	}
	/** While changes made elsewhere are not heard, nothing may be remembered. */
	setHearing(hearing) {
		this.#hearing = hearing;
		this.#drops += 1;
		this.#entries.clear();
	}
};
// src/auth/sessions.ts
/** At most this many sessions are remembered, each for a minute. */
var most = 1e4;
var ttl = 6e4;
/** `url` is where changes made by other processes are listened for. */
async function openSessions(db, url, secret) {
	const cache = new SessionCache(most, ttl);
	const plain = createAuth(db.identity, secret, false);
	const guarded = createAuth(db.identity, secret, true);
	const auth = (secure) => secure ? guarded : plain;
	const stop = await watchPeople(url, {
		onChange: (person) => cache.dropPerson(person),
		onHearing: (hearing) => cache.setHearing(hearing)
	});
	async function load(cookie, secure) {
		const headers = new Headers({ cookie: `${cookieName(secure)}=${encodeURIComponent(cookie)}` });
		const found = await auth(secure).api.getSession({ headers });
		if (found === null) return null;
		const state = await findSignInState(db.identity, found.user.id);
		if (state === null || state.suspended) return null;
		return {
			...state,
			sessionId: found.session.id,
			personId: found.user.id,
			expiresAt: found.session.expiresAt
		};
	}
	return {
		auth,
		find: async (cookie, secure, now) => {
			if (cookie === null || cookie.length > 200) return null;
			const key = createHash("sha256").update(`${secure}${cookie}`).digest("base64");
			const known = cache.get(key, now.getTime());
			const mark = cache.mark();
			const session = known ?? await load(cookie, secure);
			if (session === null || session.expiresAt <= now) return null;
			if (known === void 0) cache.put(key, session.personId, session, now.getTime(), mark);
			return session;
		},
		dropPerson: (person) => cache.dropPerson(person),
		close: stop
	};
}
// src/listening.ts
/** The address a server answers at, once it does; a port that is taken says so. */
var listening = (server, host) => new Promise((resolve, reject) => {
	server.once("error", (fault) => reject(fault.code === "EADDRINUSE" ? /* @__PURE__ */ new Error("端口已被占用，可用 PORT 另指定一个") : fault));
	const ready = () => {
		const address = server.address();
		const port = address !== null && typeof address === "object" ? address.port : 0;
		const name = host === "0.0.0.0" || host === "::" ? "localhost" : host;
		resolve(`http://${name.includes(":") ? `[${name}]` : name}:${port}`);
	};
	if (server.listening) ready();
	else server.once("listening", ready);
});
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/http-exception.js
/**
* `HTTPException` must be used when a fatal error such as authentication failure occurs.
*
* @see {@link https://hono.dev/docs/api/exception}
*
* @param {StatusCode} status - status code of HTTPException
* @param {HTTPExceptionOptions} options - options of HTTPException
* @param {HTTPExceptionOptions["res"]} options.res - response of options of HTTPException
* @param {HTTPExceptionOptions["message"]} options.message - message of options of HTTPException
* @param {HTTPExceptionOptions["cause"]} options.cause - cause of options of HTTPException
*
* @example
* ```ts
* import { HTTPException } from 'hono/http-exception'
*
* // ...
*
* app.post('/auth', async (c, next) => {
*   // authentication
*   if (authorized === false) {
*     throw new HTTPException(401, { message: 'Custom error message' })
*   }
*   await next()
* })
* ```
*/
var HTTPException = class extends Error {
	res;
	status;
	/**
	* Creates an instance of `HTTPException`.
	* @param status - HTTP status code for the exception. Defaults to 500.
	* @param options - Additional options for the exception.
	*/
	constructor(status = 500, options) {
		super(options?.message, { cause: options?.cause });
		this.res = options?.res;
		this.status = status;
	}
	/**
	* Returns the response object associated with the exception.
	* If a response object is not provided, a new response is created with the error message and status code.
	* @returns The response object.
	*/
	getResponse() {
		if (this.res) return new Response(this.res.body, {
			status: this.status,
			headers: this.res.headers
		});
		return new Response(this.message, { status: this.status });
	}
};
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/request/constants.js
var GET_MATCH_RESULT = Symbol();
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/utils/buffer.js
var bufferToFormData = (arrayBuffer, contentType) => {
	return new Response(arrayBuffer, { headers: { "Content-Type": contentType.replace(/^[^;]+/, (mediaType) => mediaType.toLowerCase()) } }).formData();
};
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/utils/body.js
var MAX_NESTED_OBJECTS = 1e4;
var isRawRequest = (request) => "headers" in request;
var parseBody = async (request, options = Object.create(null)) => {
	const { all = false, dot = false } = options;
	const mediaType = (isRawRequest(request) ? request.headers : request.raw.headers).get("Content-Type")?.split(";")[0].trim().toLowerCase();
	if (mediaType === "multipart/form-data" || mediaType === "application/x-www-form-urlencoded") return parseFormData(request, {
		all,
		dot
	});
	return {};
};
/**
* Parses form data from a request.
*
* @template T - The type of the parsed body data.
* @param {HonoRequest | Request} request - The request object containing form data.
* @param {ParseBodyOptions} options - Options for parsing the form data.
* @returns {Promise<T>} The parsed body data.
*/
async function parseFormData(request, options) {
	if (!isRawRequest(request) && request.bodyCache.formData) return convertFormDataToBodyData(await request.bodyCache.formData, options);
	const headers = isRawRequest(request) ? request.headers : request.raw.headers;
	const formDataPromise = bufferToFormData(await request.arrayBuffer(), headers.get("Content-Type") || "");
	if (!isRawRequest(request)) request.bodyCache.formData = formDataPromise;
	const formData = await formDataPromise;
	if (formData) return convertFormDataToBodyData(formData, options);
	return {};
}
/**
* Converts form data to body data based on the provided options.
*
* @template T - The type of the parsed body data.
* @param {FormData} formData - The form data to convert.
* @param {ParseBodyOptions} options - Options for parsing the form data.
* @returns {T} The converted body data.
*/
function convertFormDataToBodyData(formData, options) {
	const form = Object.create(null);
	const nestingState = { count: 0 };
	formData.forEach((value, key) => {
		if (!(options.all || key.endsWith("[]"))) form[key] = value;
		else handleParsingAllValues(form, key, value);
	});
	if (options.dot) Object.entries(form).forEach(([key, value]) => {
		if (key.includes(".")) {
			handleParsingNestedValues(form, key, value, nestingState);
			delete form[key];
		}
	});
	return form;
}
/**
* Handles parsing all values for a given key, supporting multiple values as arrays.
*
* @param {BodyData} form - The form data object.
* @param {string} key - The key to parse.
* @param {FormDataEntryValue} value - The value to assign.
*/
var handleParsingAllValues = (form, key, value) => {
	if (form[key] !== void 0) {
		if (Array.isArray(form[key])) form[key].push(value);
		else form[key] = [form[key], value];
	} else if (!key.endsWith("[]")) form[key] = value;
	else form[key] = [value];
};
/**
* Handles parsing nested values using dot notation keys.
*
* @param {BodyData} form - The form data object.
* @param {string} key - The dot notation key.
* @param {BodyDataValue} value - The value to assign.
* @param {{ count: number }} state - The state object tracking nesting depth.
*/
var handleParsingNestedValues = (form, key, value, state) => {
	if (/(?:^|\.)__proto__\./.test(key)) return;
	let nestedForm = form;
	const keys = key.split(".", 34);
	if (keys.length > 33) throwNestingLimitExceeded();
	keys.forEach((key, index) => {
		if (index === keys.length - 1) nestedForm[key] = value;
		else {
			if (!nestedForm[key] || typeof nestedForm[key] !== "object" || Array.isArray(nestedForm[key]) || nestedForm[key] instanceof File) {
				if (state.count++ >= MAX_NESTED_OBJECTS) throwNestingLimitExceeded();
				nestedForm[key] = Object.create(null);
			}
			nestedForm = nestedForm[key];
		}
	});
};
var throwNestingLimitExceeded = () => {
	throw new Error("Nesting limit exceeded");
};
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/request.js
var HonoRequest = class {
	/**
	* `.raw` can get the raw Request object.
	*
	* @see {@link https://hono.dev/docs/api/request#raw}
	*
	* @example
	* ```ts
	* // For Cloudflare Workers
	* app.post('/', async (c) => {
	*   const metadata = c.req.raw.cf?.hostMetadata?
	*   ...
	* })
	* ```
	*/
	raw;
	#validatedData;
	#matchResult;
	routeIndex = 0;
	/**
	* `.path` can get the pathname of the request.
	*
	* @see {@link https://hono.dev/docs/api/request#path}
	*
	* @example
	* ```ts
	* app.get('/about/me', (c) => {
	*   const pathname = c.req.path // `/about/me`
	* })
	* ```
	*/
	path;
	bodyCache = {};
	constructor(request, path = "/", matchResult = [[]]) {
		this.raw = request;
		this.path = path;
		this.#matchResult = matchResult;
	}
	param(key) {
		return key ? this.#getDecodedParam(key) : this.#getAllDecodedParams();
	}
	#getDecodedParam(key) {
		const paramKey = this.#matchResult[0][this.routeIndex]?.[1][key];
		const param = this.#getParamValue(paramKey);
		return param && tryDecodeURIComponent(param);
	}
	#getAllDecodedParams() {
		const decoded = {};
		const keys = Object.keys(this.#matchResult[0][this.routeIndex]?.[1] ?? {});
		for (const key of keys) {
			const value = this.#getParamValue(this.#matchResult[0][this.routeIndex][1][key]);
			if (value !== void 0) decoded[key] = tryDecodeURIComponent(value);
		}
		return decoded;
	}
	#getParamValue(paramKey) {
		return this.#matchResult[1] ? this.#matchResult[1][paramKey] : paramKey;
	}
	query(key) {
		return getQueryParam(this.url, key);
	}
	queries(key) {
		return getQueryParams(this.url, key);
	}
	header(name) {
		if (name) return this.raw.headers.get(name) ?? void 0;
		const headerData = Object.create(null);
		this.raw.headers.forEach((value, key) => {
			headerData[key] = value;
		});
		return headerData;
	}
	async parseBody(options) {
		return parseBody(this, options);
	}
	#cachedBody = (key) => {
		const { bodyCache, raw } = this;
		const cachedBody = bodyCache[key];
		if (cachedBody) return cachedBody;
		for (const anyCachedKey in bodyCache) return bodyCache[anyCachedKey].then((body) => {
			if (anyCachedKey === "json") body = JSON.stringify(body);
			const contentType = anyCachedKey === "formData" ? void 0 : raw.headers.get("content-type");
			return new Response(body, { headers: contentType ? { "Content-Type": contentType } : void 0 })[key]();
		});
		return bodyCache[key] = raw[key]();
	};
	/**
	* `.json()` can parse Request body of type `application/json`
	*
	* @see {@link https://hono.dev/docs/api/request#json}
	*
	* @example
	* ```ts
	* app.post('/entry', async (c) => {
	*   const body = await c.req.json()
	* })
	* ```
	*/
	json() {
		return this.#cachedBody("text").then((text) => JSON.parse(text));
	}
	/**
	* `.text()` can parse Request body of type `text/plain`
	*
	* @see {@link https://hono.dev/docs/api/request#text}
	*
	* @example
	* ```ts
	* app.post('/entry', async (c) => {
	*   const body = await c.req.text()
	* })
	* ```
	*/
	text() {
		return this.#cachedBody("text");
	}
	/**
	* `.arrayBuffer()` parse Request body as an `ArrayBuffer`
	*
	* @see {@link https://hono.dev/docs/api/request#arraybuffer}
	*
	* @example
	* ```ts
	* app.post('/entry', async (c) => {
	*   const body = await c.req.arrayBuffer()
	* })
	* ```
	*/
	arrayBuffer() {
		return this.#cachedBody("arrayBuffer");
	}
	/**
	* `.bytes()` parses the request body as a `Uint8Array`.
	*
	* @see {@link https://hono.dev/docs/api/request#bytes}
	*
	* @example
	* ```ts
	* app.post('/entry', async (c) => {
	*   const body = await c.req.bytes()
	* })
	* ```
	*/
	bytes() {
		return this.#cachedBody("arrayBuffer").then((buffer) => new Uint8Array(buffer));
	}
	/**
	* Parses the request body as a `Blob`.
	* @example
	* ```ts
	* app.post('/entry', async (c) => {
	*   const body = await c.req.blob();
	* });
	* ```
	* @see https://hono.dev/docs/api/request#blob
	*/
	blob() {
		return this.#cachedBody("blob");
	}
	/**
	* Parses the request body as `FormData`.
	* @example
	* ```ts
	* app.post('/entry', async (c) => {
	*   const body = await c.req.formData();
	* });
	* ```
	* @see https://hono.dev/docs/api/request#formdata
	*/
	formData() {
		return this.#cachedBody("formData");
	}
	/**
	* Adds validated data to the request.
	*
	* @param target - The target of the validation.
	* @param data - The validated data to add.
	*/
	addValidatedData(target, data) {
		(this.#validatedData ??= {})[target] = data;
	}
	valid(target) {
		return this.#validatedData?.[target];
	}
	/**
	* `.url` can get the request url strings.
	*
	* @see {@link https://hono.dev/docs/api/request#url}
	*
	* @example
	* ```ts
	* app.get('/about/me', (c) => {
	*   const url = c.req.url // `http://localhost:8787/about/me`
	*   ...
	* })
	* ```
	*/
	get url() {
		return this.raw.url;
	}
	/**
	* `.method` can get the method name of the request.
	*
	* @see {@link https://hono.dev/docs/api/request#method}
	*
	* @example
	* ```ts
	* app.get('/about/me', (c) => {
	*   const method = c.req.method // `GET`
	* })
	* ```
	*/
	get method() {
		return this.raw.method;
	}
	get [GET_MATCH_RESULT]() {
		return this.#matchResult;
	}
	/**
	* `.matchedRoutes` can return a matched route in the handler
	*
	* @deprecated
	*
	* Use matchedRoutes helper defined in "hono/route" instead.
	*
	* @see {@link https://hono.dev/docs/api/request#matchedroutes}
	*
	* @example
	* ```ts
	* app.use('*', async function logger(c, next) {
	*   await next()
	*   c.req.matchedRoutes.forEach(({ handler, method, path }, i) => {
	*     const name = handler.name || (handler.length < 2 ? '[handler]' : '[middleware]')
	*     console.log(
	*       method,
	*       ' ',
	*       path,
	*       ' '.repeat(Math.max(10 - path.length, 0)),
	*       name,
	*       i === c.req.routeIndex ? '<- respond from here' : ''
	*     )
	*   })
	* })
	* ```
	*/
	get matchedRoutes() {
		return this.#matchResult[0].map(([[, route]]) => route);
	}
	/**
	* `.routePath` can retrieve the path registered within the handler
	*
	* @deprecated
	*
	* Use routePath helper defined in "hono/route" instead.
	*
	* @see {@link https://hono.dev/docs/api/request#routepath}
	*
	* @example
	* ```ts
	* app.get('/posts/:id', (c) => {
	*   return c.json({ path: c.req.routePath })
	* })
	* ```
	*/
	get routePath() {
		return this.#matchResult[0].map(([[, route]]) => route)[this.routeIndex].path;
	}
};
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/utils/html.js
/**
* @module
* HTML utility.
*/
var HtmlEscapedCallbackPhase = {
	Stringify: 1,
	BeforeStream: 2,
	Stream: 3
};
var raw = (value, callbacks) => {
	const escapedString = new String(value);
	escapedString.isEscaped = true;
	escapedString.callbacks = callbacks;
	return escapedString;
};
var resolveCallback = async (str, phase, preserveCallbacks, context, buffer) => {
	if (typeof str === "object" && !(str instanceof String)) {
		if (!(str instanceof Promise)) str = str.toString();
		if (str instanceof Promise) str = await str;
	}
	const callbacks = str.callbacks;
	if (!callbacks?.length) return Promise.resolve(str);
	if (buffer) buffer[0] += str;
	else buffer = [str];
	const resStr = Promise.all(callbacks.map((c) => c({
		phase,
		buffer,
		context
	}))).then((res) => Promise.all(res.filter(Boolean).map((str) => resolveCallback(str, phase, false, context, buffer))).then(() => buffer[0]));
	if (preserveCallbacks) return raw(await resStr, callbacks);
	else return resStr;
};
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/context.js
var TEXT_PLAIN = "text/plain; charset=UTF-8";
var setDefaultContentType = (contentType, headers) => {
	return {
		"Content-Type": contentType,
		...headers
	};
};
var createResponseInstance = (body, init) => new Response(body, init);
var Context = class {
	#rawRequest;
	#req;
	/**
	* `.env` can get bindings (environment variables, secrets, KV namespaces, D1 database, R2 bucket etc.) in Cloudflare Workers.
	*
	* @see {@link https://hono.dev/docs/api/context#env}
	*
	* @example
	* ```ts
	* // Environment object for Cloudflare Workers
	* app.get('*', async c => {
	*   const counter = c.env.COUNTER
	* })
	* ```
	*/
	env = {};
	#var;
	finalized = false;
	/**
	* `.error` can get the error object from the middleware if the Handler throws an error.
	*
	* @see {@link https://hono.dev/docs/api/context#error}
	*
	* @example
	* ```ts
	* app.use('*', async (c, next) => {
	*   await next()
	*   if (c.error) {
	*     // do something...
	*   }
	* })
	* ```
	*/
	error;
	#status;
	#executionCtx;
	#res;
	#layout;
	#renderer;
	#notFoundHandler;
	#preparedHeaders;
	#matchResult;
	#path;
	/**
	* Creates an instance of the Context class.
	*
	* @param req - The Request object.
	* @param options - Optional configuration options for the context.
	*/
	constructor(req, options) {
		this.#rawRequest = req;
		if (options) {
			this.#executionCtx = options.executionCtx;
			this.env = options.env;
			this.#notFoundHandler = options.notFoundHandler;
			this.#path = options.path;
			this.#matchResult = options.matchResult;
		}
	}
	/**
	* `.req` is the instance of {@link HonoRequest}.
	*/
	get req() {
		this.#req ??= new HonoRequest(this.#rawRequest, this.#path, this.#matchResult);
		return this.#req;
	}
	/**
	* @see {@link https://hono.dev/docs/api/context#event}
	* The FetchEvent associated with the current request.
	*
	* @throws Will throw an error if the context does not have a FetchEvent.
	*/
	get event() {
		if (this.#executionCtx && "respondWith" in this.#executionCtx) return this.#executionCtx;
		else throw Error("This context has no FetchEvent");
	}
	/**
	* @see {@link https://hono.dev/docs/api/context#executionctx}
	* The ExecutionContext associated with the current request.
	*
	* @throws Will throw an error if the context does not have an ExecutionContext.
	*/
	get executionCtx() {
		if (this.#executionCtx) return this.#executionCtx;
		else throw Error("This context has no ExecutionContext");
	}
	/**
	* @see {@link https://hono.dev/docs/api/context#res}
	* The Response object for the current request.
	*/
	get res() {
		return this.#res ||= createResponseInstance(null, { headers: this.#preparedHeaders ??= new Headers() });
	}
	/**
	* Sets the Response object for the current request.
	*
	* @param _res - The Response object to set.
	*/
	set res(_res) {
		if (this.#res && _res) {
			_res = createResponseInstance(_res.body, _res);
			for (const [k, v] of this.#res.headers.entries()) {
				if (k === "content-type") continue;
				if (k === "set-cookie") {
					const cookies = this.#res.headers.getSetCookie();
					_res.headers.delete("set-cookie");
					for (const cookie of cookies) _res.headers.append("set-cookie", cookie);
				} else _res.headers.set(k, v);
			}
		}
		this.#res = _res;
		this.finalized = true;
	}
	/**
	* `.render()` can create a response within a layout.
	*
	* @see {@link https://hono.dev/docs/api/context#render-setrenderer}
	*
	* @example
	* ```ts
	* app.get('/', (c) => {
	*   return c.render('Hello!')
	* })
	* ```
	*/
	render = (...args) => {
		this.#renderer ??= (content) => this.html(content);
		return this.#renderer(...args);
	};
	/**
	* Sets the layout for the response.
	*
	* @param layout - The layout to set.
	* @returns The layout function.
	*/
	setLayout = (layout) => this.#layout = layout;
	/**
	* Gets the current layout for the response.
	*
	* @returns The current layout function.
	*/
	getLayout = () => this.#layout;
	/**
	* `.setRenderer()` can set the layout in the custom middleware.
	*
	* @see {@link https://hono.dev/docs/api/context#render-setrenderer}
	*
	* @example
	* ```tsx
	* app.use('*', async (c, next) => {
	*   c.setRenderer((content) => {
	*     return c.html(
	*       <html>
	*         <body>
	*           <p>{content}</p>
	*         </body>
	*       </html>
	*     )
	*   })
	*   await next()
	* })
	* ```
	*/
	setRenderer = (renderer) => {
		this.#renderer = renderer;
	};
	/**
	* `.header()` can set headers.
	*
	* @see {@link https://hono.dev/docs/api/context#header}
	*
	* @example
	* ```ts
	* app.get('/welcome', (c) => {
	*   // Set headers
	*   c.header('X-Message', 'Hello!')
	*   c.header('Content-Type', 'text/plain')
	*
	*   // Append multiple headers using the append option (e.g. Vary)
	*   c.header('Vary', 'Accept-Encoding', { append: true })
	*   c.header('Vary', 'User-Agent', { append: true })
	*
	*   return c.body('Thank you for coming')
	* })
	* ```
	*/
	header = (name, value, options) => {
		if (this.finalized && !this.#res.bodyUsed) this.#res = createResponseInstance(this.#res.body, this.#res);
		const headers = this.#res ? this.#res.headers : this.#preparedHeaders ??= new Headers();
		if (value === void 0) headers.delete(name);
		else if (options?.append) headers.append(name, value);
		else headers.set(name, value);
	};
	status = (status) => {
		this.#status = status;
	};
	/**
	* `.set()` can set the value specified by the key.
	*
	* @see {@link https://hono.dev/docs/api/context#set-get}
	*
	* @example
	* ```ts
	* app.use('*', async (c, next) => {
	*   c.set('message', 'Hono is hot!!')
	*   await next()
	* })
	* ```
	*/
	set = (key, value) => {
		this.#var ??= /* @__PURE__ */ new Map();
		this.#var.set(key, value);
	};
	/**
	* `.get()` can use the value specified by the key.
	*
	* @see {@link https://hono.dev/docs/api/context#set-get}
	*
	* @example
	* ```ts
	* app.get('/', (c) => {
	*   const message = c.get('message')
	*   return c.text(`The message is "${message}"`)
	* })
	* ```
	*/
	get = (key) => {
		return this.#var ? this.#var.get(key) : void 0;
	};
	/**
	* `.var` can access the value of a variable.
	*
	* @see {@link https://hono.dev/docs/api/context#var}
	*
	* @example
	* ```ts
	* const result = c.var.client.oneMethod()
	* ```
	*/
	get var() {
		if (!this.#var) return {};
		return Object.fromEntries(this.#var);
	}
	#newResponse(data, arg, headers) {
		let responseHeaders = this.#res ? new Headers(this.#res.headers) : this.#preparedHeaders;
		if (typeof arg === "object" && arg.headers) {
			responseHeaders ??= new Headers();
			for (const [key, value] of new Headers(arg.headers)) if (key === "set-cookie") responseHeaders.append(key, value);
			else responseHeaders.set(key, value);
		}
		if (headers) {
			if (!responseHeaders) {
				let count = 0;
				for (const k in headers) if (++count > 1 || typeof headers[k] !== "string") {
					responseHeaders = new Headers();
					break;
				}
			}
			if (responseHeaders) for (const k in headers) {
				const v = headers[k];
				if (typeof v === "string") responseHeaders.set(k, v);
				else {
					responseHeaders.delete(k);
					for (const v2 of v) responseHeaders.append(k, v2);
				}
			}
		}
		return createResponseInstance(data, {
			status: typeof arg === "number" ? arg : arg?.status ?? this.#status,
			headers: responseHeaders ?? headers
		});
	}
	newResponse = (...args) => this.#newResponse(...args);
	/**
	* `.body()` can return the HTTP response.
	* You can set headers with `.header()` and set HTTP status code with `.status`.
	* This can also be set in `.text()`, `.json()` and so on.
	*
	* @see {@link https://hono.dev/docs/api/context#body}
	*
	* @example
	* ```ts
	* app.get('/welcome', (c) => {
	*   // Set headers
	*   c.header('X-Message', 'Hello!')
	*   c.header('Content-Type', 'text/plain')
	*   // Set HTTP status code
	*   c.status(201)
	*
	*   // Return the response body
	*   return c.body('Thank you for coming')
	* })
	* ```
	*/
	body = (data, arg, headers) => this.#newResponse(data, arg, headers);
	/**
	* `.text()` can render text as `Content-Type:text/plain`.
	*
	* @see {@link https://hono.dev/docs/api/context#text}
	*
	* @example
	* ```ts
	* app.get('/say', (c) => {
	*   return c.text('Hello!')
	* })
	* ```
	*/
	text = (text, arg, headers) => {
		return !this.#preparedHeaders && !this.#status && !arg && !headers && !this.finalized ? new Response(text) : this.#newResponse(text, arg, setDefaultContentType(TEXT_PLAIN, headers));
	};
	/**
	* `.json()` can render JSON as `Content-Type:application/json`.
	*
	* @see {@link https://hono.dev/docs/api/context#json}
	*
	* @example
	* ```ts
	* app.get('/api', (c) => {
	*   return c.json({ message: 'Hello!' })
	* })
	* ```
	*/
	json = (object, arg, headers) => {
		return this.#newResponse(JSON.stringify(object), arg, setDefaultContentType("application/json", headers));
	};
	html = (html, arg, headers) => {
		const res = (html) => this.#newResponse(html, arg, setDefaultContentType("text/html; charset=UTF-8", headers));
		return typeof html === "object" ? resolveCallback(html, HtmlEscapedCallbackPhase.Stringify, false, {}).then(res) : res(html);
	};
	/**
	* `.redirect()` can Redirect, default status code is 302.
	*
	* @see {@link https://hono.dev/docs/api/context#redirect}
	*
	* @example
	* ```ts
	* app.get('/redirect', (c) => {
	*   return c.redirect('/')
	* })
	* app.get('/redirect-permanently', (c) => {
	*   return c.redirect('/', 301)
	* })
	* ```
	*/
	redirect = (location, status) => {
		const locationString = String(location);
		this.header("Location", !/[^\x00-\xFF]/.test(locationString) ? locationString : encodeURI(locationString));
		return this.newResponse(null, status ?? 302);
	};
	/**
	* `.notFound()` can return the Not Found Response.
	*
	* @see {@link https://hono.dev/docs/api/context#notfound}
	*
	* @example
	* ```ts
	* app.get('/notfound', (c) => {
	*   return c.notFound()
	* })
	* ```
	*/
	notFound = () => {
		this.#notFoundHandler ??= () => createResponseInstance();
		return this.#notFoundHandler(this);
	};
};
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/compose.js
/**
* Compose middleware functions into a single function based on `koa-compose` package.
*
* @template E - The environment type.
*
* @param {[[Function, unknown], unknown][] | [[Function]][]} middleware - An array of middleware functions and their corresponding parameters.
* @param {ErrorHandler<E>} [onError] - An optional error handler function.
* @param {NotFoundHandler<E>} [onNotFound] - An optional not-found handler function.
*
* @returns {(context: Context, next?: Next) => Promise<Context>} - A composed middleware function.
*/
var compose = (middleware, onError, onNotFound) => {
	return (context, next) => {
		let index = -1;
		return dispatch(0);
		/**
		* Dispatch the middleware functions.
		*
		* @param {number} i - The current index in the middleware array.
		*
		* @returns {Promise<Context>} - A promise that resolves to the context.
		*/
		async function dispatch(i) {
			if (i <= index) throw new Error("next() called multiple times");
			index = i;
			let res;
			let isError = false;
			let handler;
			if (middleware[i]) {
				handler = middleware[i][0][0];
				context.req.routeIndex = i;
			} else handler = i === middleware.length && next || void 0;
			if (handler) try {
				res = await handler(context, () => dispatch(i + 1));
			} catch (err) {
				if (err instanceof Error && onError) {
					context.error = err;
					res = await onError(err, context);
					isError = true;
				} else throw err;
			}
			else if (context.finalized === false && onNotFound) res = await onNotFound(context);
			if (res && (context.finalized === false || isError)) context.res = res;
			return context;
		}
	};
};
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/helper/route/index.js
/**
* Get matched routes in the handler
*
* @param {Context} c - The context object
* @returns An array of matched routes
*
* @example
* ```ts
* import { matchedRoutes } from 'hono/route'
*
* app.use('*', async function logger(c, next) {
*   await next()
*   matchedRoutes(c).forEach(({ handler, method, path }, i) => {
*     const name = handler.name || (handler.length < 2 ? '[handler]' : '[middleware]')
*     console.log(
*       method,
*       ' ',
*       path,
*       ' '.repeat(Math.max(10 - path.length, 0)),
*       name,
*       i === c.req.routeIndex ? '<- respond from here' : ''
*     )
*   })
* })
* ```
*/
var matchedRoutes = (c) => c.req[GET_MATCH_RESULT][0].map(([[, route]]) => route);
/**
* Get the route path registered within the handler
*
* @param {Context} c - The context object
* @param {number} index - The index of the route from which to retrieve the path, similar to Array.prototype.at(), where a negative number is the index counted from the end of the matching route. Defaults to the current route index.
* @returns The route path registered within the handler
*
* @example
* ```ts
* import { routePath } from 'hono/route'
*
* app.use('*', (c, next) => {
*   console.log(routePath(c)) // '*'
*   console.log(routePath(c, -1)) // '/posts/:id'
*   return next()
* })
*
* app.get('/posts/:id', (c) => {
*   return c.text(routePath(c)) // '/posts/:id'
* })
* ```
*/
var routePath = (c, index) => matchedRoutes(c).at(index ?? c.req.routeIndex)?.path ?? "";
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/router.js
/**
* Array of supported HTTP methods.
*/
var METHODS = [
	"get",
	"post",
	"put",
	"delete",
	"options",
	"patch",
	"query"
];
/**
* Error message indicating that a route cannot be added because the matcher is already built.
*/
var MESSAGE_MATCHER_IS_ALREADY_BUILT = "Can not add a route since the matcher is already built.";
/**
* Error class representing an unsupported path error.
*/
var UnsupportedPathError = class extends Error {};
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/utils/constants.js
/**
* Constant used to mark a composed handler.
*/
var COMPOSED_HANDLER = "__COMPOSED_HANDLER";
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/utils/mount.js
var countTrailingSlashes = (path) => {
	let index = path.length;
	while (index > 0 && path.charCodeAt(index - 1) === 47) index--;
	return path.length - index;
};
var getPathPrefixLength = (c, pathPrefix, routePath) => {
	if (!/[:*]/.test(pathPrefix)) return pathPrefix.length;
	const path = c.req.path;
	const matchResult = c.req[GET_MATCH_RESULT];
	const paramNames = /* @__PURE__ */ new Set();
	let length = 0;
	for (const part of splitRoutingPath(pathPrefix)) {
		if (part[0] === ":" && part.endsWith("}?")) throw new Error(`mount(): Optional regular expression parameters are not supported in "${routePath}".`);
		const pattern = getPattern(part);
		if (pattern && pattern !== "*") {
			const name = pattern[1];
			if (paramNames.has(name)) throw new Error(`mount(): Duplicate path parameter "${name}" in "${routePath}".`);
			paramNames.add(name);
		}
		if (pattern && pattern !== "*" && pattern[2] !== true) {
			const value = matchResult.length === 2 ? matchResult[1][matchResult[0][c.req.routeIndex][1][pattern[1]]] : matchResult[0][c.req.routeIndex][1][pattern[1]];
			length += value.length + 1;
		} else if (pattern || part.endsWith("*")) {
			const end = path.indexOf("/", length + 1);
			length = end === -1 ? path.length : end;
		} else length += part.length + 1;
	}
	return length;
};
var createMountedRequest = (c, pathPrefix, routePath) => {
	if (/[^/]\*$/.test(routePath)) throw new Error(`mount(): Wildcard must follow "/" in "${routePath}".`);
	const prefixLength = getPathPrefixLength(c, pathPrefix, routePath);
	const path = c.req.path.slice(prefixLength) || "/";
	if (prefixLength > c.req.path.length || path[0] !== "/" || /\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path)) throw new HTTPException(400, { message: "Invalid mounted path" });
	const rawUrl = c.req.raw.url;
	if (/^[^/?#]*\/\/[^/?#\\]*[?#\\]/.test(rawUrl)) throw new HTTPException(400, { message: "Invalid mounted path" });
	const rawPathEnd = rawUrl.search(/[?#]/);
	const rawTrailingSlashes = countTrailingSlashes(rawPathEnd === -1 ? rawUrl : rawUrl.slice(0, rawPathEnd));
	if (rawTrailingSlashes > 1 && countTrailingSlashes(c.req.path) === rawTrailingSlashes - 1) throw new HTTPException(400, { message: "Invalid mounted path" });
	const url = new URL(rawUrl);
	url.pathname = path.replace(/[\\\t\n\r]/g, encodeURIComponent);
	if (path.includes("%")) {}
	return new Request(url, c.req.raw);
};
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/hono-base.js
/**
* @module
* This module is the base module for the Hono object.
*/
var notFoundHandler = (c) => {
	return c.text("404 Not Found", 404);
};
var errorHandler = (err, c) => {
	if ("getResponse" in err) {
		const res = err.getResponse();
		return c.newResponse(res.body, res);
	}
	console.error(err);
	return c.text("Internal Server Error", 500);
};
var Hono$1 = class Hono {
	get;
	post;
	put;
	delete;
	options;
	patch;
	query;
	all;
	on;
	use;
	router;
	getPath;
	_basePath = "/";
	#path = "/";
	routes = [];
	constructor(options = {}) {
		[...METHODS, "all"].forEach((method) => {
			this[method] = (args1, ...args) => {
				const methodName = method.toUpperCase();
				if (typeof args1 === "string") this.#path = args1;
				else this.#addRoute(methodName, this.#path, args1);
				args.forEach((handler) => {
					this.#addRoute(methodName, this.#path, handler);
				});
				return this;
			};
		});
		this.on = (method, path, ...handlers) => {
			for (const p of [path].flat()) {
				this.#path = p;
				for (const m of [method].flat()) {
					const methodName = m.toUpperCase();
					for (const handler of handlers) this.#addRoute(methodName, this.#path, handler);
				}
			}
			return this;
		};
		this.use = (arg1, ...handlers) => {
			if (typeof arg1 === "string") this.#path = arg1;
			else {
				this.#path = "*";
				handlers.unshift(arg1);
			}
			handlers.forEach((handler) => {
				this.#addRoute("ALL", this.#path, handler);
			});
			return this;
		};
		const { strict, ...optionsWithoutStrict } = options;
		Object.assign(this, optionsWithoutStrict);
		this.getPath = strict ?? true ? options.getPath ?? getPath : getPathNoStrict;
	}
	#clone() {
		const clone = new Hono({
			router: this.router,
			getPath: this.getPath
		});
		clone.errorHandler = this.errorHandler;
		clone.#notFoundHandler = this.#notFoundHandler;
		clone.routes = this.routes;
		return clone;
	}
	#notFoundHandler = notFoundHandler;
	errorHandler = errorHandler;
	/**
	* `.route()` allows grouping other Hono instance in routes.
	*
	* @see {@link https://hono.dev/docs/api/routing#grouping}
	*
	* @param {string} path - base Path
	* @param {Hono} app - other Hono instance
	* @returns {Hono} routed Hono instance
	*
	* @example
	* ```ts
	* const app = new Hono()
	* const app2 = new Hono()
	*
	* app2.get("/user", (c) => c.text("user"))
	* app.route("/api", app2) // GET /api/user
	* ```
	*/
	route(path, app) {
		const subApp = this.basePath(path);
		app.routes.map((r) => {
			let handler;
			if (app.errorHandler === errorHandler) handler = r.handler;
			else {
				handler = async (c, next) => (await compose([], app.errorHandler)(c, () => r.handler(c, next))).res;
				handler[COMPOSED_HANDLER] = r.handler;
			}
			subApp.#addRoute(r.method, r.path, handler, r.basePath);
		});
		return this;
	}
	/**
	* `.basePath()` allows base paths to be specified.
	*
	* @see {@link https://hono.dev/docs/api/routing#base-path}
	*
	* @param {string} path - base Path
	* @returns {Hono} changed Hono instance
	*
	* @example
	* ```ts
	* const api = new Hono().basePath('/api')
	* ```
	*/
	basePath(path) {
		const subApp = this.#clone();
		subApp._basePath = mergePath(this._basePath, path);
		return subApp;
	}
	/**
	* `.onError()` handles an error and returns a customized Response.
	*
	* @see {@link https://hono.dev/docs/api/hono#error-handling}
	*
	* @param {ErrorHandler} handler - request Handler for error
	* @returns {Hono} changed Hono instance
	*
	* @example
	* ```ts
	* app.onError((err, c) => {
	*   console.error(`${err}`)
	*   return c.text('Custom Error Message', 500)
	* })
	* ```
	*/
	onError = (handler) => {
		this.errorHandler = handler;
		return this;
	};
	/**
	* `.notFound()` allows you to customize a Not Found Response.
	*
	* @see {@link https://hono.dev/docs/api/hono#not-found}
	*
	* @param {NotFoundHandler} handler - request handler for not-found
	* @returns {Hono} changed Hono instance
	*
	* @example
	* ```ts
	* app.notFound((c) => {
	*   return c.text('Custom 404 Message', 404)
	* })
	* ```
	*/
	notFound = (handler) => {
		this.#notFoundHandler = handler;
		return this;
	};
	/**
	* `.mount()` allows you to mount applications built with other frameworks into your Hono application.
	*
	* @deprecated Use `mount()` from `hono/mount` instead. `.mount()` will be removed in v5.
	*
	* @see {@link https://hono.dev/docs/api/hono#mount}
	*
	* @param {string} path - base Path
	* @param {Function} applicationHandler - other Request Handler
	* @param {MountOptions} [options] - options of `.mount()`
	* @returns {Hono} mounted Hono instance
	* @throws {Error} If automatic request rewriting encounters duplicate path parameter names or an optional regular expression parameter.
	* @throws {HTTPException} With status 400 if automatic request rewriting cannot safely preserve the routed path.
	*
	* @example
	* ```ts
	* import { Router as IttyRouter } from 'itty-router'
	* import { Hono } from 'hono'
	* // Create itty-router application
	* const ittyRouter = IttyRouter()
	* // GET /itty-router/hello
	* ittyRouter.get('/hello', () => new Response('Hello from itty-router'))
	*
	* const app = new Hono()
	* app.mount('/itty-router', ittyRouter.handle)
	* ```
	*
	* @example
	* ```ts
	* const app = new Hono()
	* // Send the request to another application without modification.
	* app.mount('/app', anotherApp, {
	*   replaceRequest: (req) => req,
	* })
	* ```
	*/
	mount(path, applicationHandler, options) {
		let replaceRequest;
		let optionHandler;
		if (options) {
			if (typeof options === "function") optionHandler = options;
			else {
				optionHandler = options.optionHandler;
				if (options.replaceRequest === false) replaceRequest = (request) => request;
				else replaceRequest = options.replaceRequest;
			}
		}
		const getOptions = optionHandler ? (c) => {
			const options = optionHandler(c);
			return Array.isArray(options) ? options : [options];
		} : (c) => {
			let executionContext = void 0;
			try {
				executionContext = c.executionCtx;
			} catch {}
			return [c.env, executionContext];
		};
		const defaultReplaceRequest = (c) => {
			const mountedRoutePath = routePath(c);
			return createMountedRequest(c, mountedRoutePath.replace(/\/?\*$/, ""), mountedRoutePath);
		};
		const handler = async (c, next) => {
			const res = await applicationHandler(replaceRequest ? replaceRequest(c.req.raw) : defaultReplaceRequest(c), ...getOptions(c));
			if (res) return res;
			await next();
		};
		this.#addRoute("ALL", mergePath(path, "*"), handler);
		return this;
	}
	#addRoute(method, path, handler, baseRoutePath) {
		path = mergePath(this._basePath, path);
		const r = {
			basePath: baseRoutePath !== void 0 ? mergePath(this._basePath, baseRoutePath) : this._basePath,
			path,
			method,
			handler
		};
		this.router.add(method, path, [handler, r]);
		this.routes.push(r);
	}
	#handleError(err, c) {
		if (err instanceof Error) return this.errorHandler(err, c);
		throw err;
	}
	#dispatch(request, executionCtx, env, method) {
		if (method === "HEAD") return (async () => new Response(null, await this.#dispatch(request, executionCtx, env, "GET")))();
		const path = this.getPath(request, { env });
		const matchResult = this.router.match(method, path);
		const c = new Context(request, {
			path,
			matchResult,
			env,
			executionCtx,
			notFoundHandler: this.#notFoundHandler
		});
		if (matchResult[0].length === 1) {
			let res;
			try {
				res = matchResult[0][0][0][0](c, async () => {
					c.res = await this.#notFoundHandler(c);
				});
			} catch (err) {
				return this.#handleError(err, c);
			}
			return res instanceof Promise ? res.then((resolved) => resolved || (c.finalized ? c.res : this.#notFoundHandler(c))).catch((err) => this.#handleError(err, c)) : res ?? this.#notFoundHandler(c);
		}
		const composed = compose(matchResult[0], this.errorHandler, this.#notFoundHandler);
		return (async () => {
			try {
				const context = await composed(c);
				if (!context.finalized) throw new Error("Context is not finalized. Did you forget to return a Response object or `await next()`?");
				return context.res;
			} catch (err) {
				return this.#handleError(err, c);
			}
		})();
	}
	/**
	* `.fetch()` will be entry point of your app.
	*
	* @see {@link https://hono.dev/docs/api/hono#fetch}
	*
	* @param {Request} request - request Object of request
	* @param {Env} env - env Object
	* @param {ExecutionContext} executionCtx - context of execution
	* @returns {Response | Promise<Response>} response of request
	*
	*/
	fetch = (request, ...rest) => {
		return this.#dispatch(request, rest[1], rest[0], request.method);
	};
	/**
	* `.request()` is a useful method for testing.
	* You can pass a URL or pathname to send a GET request.
	* app will return a Response object.
	* ```ts
	* test('GET /hello is ok', async () => {
	*   const res = await app.request('/hello')
	*   expect(res.status).toBe(200)
	* })
	* ```
	* @see https://hono.dev/docs/api/hono#request
	*/
	request = (input, requestInit, Env, executionCtx) => {
		if (input instanceof Request) return this.fetch(requestInit ? new Request(input, requestInit) : input, Env, executionCtx);
		input = input.toString();
		return this.fetch(new Request(/^https?:\/\//.test(input) ? input : `http://localhost${mergePath("/", input)}`, requestInit), Env, executionCtx);
	};
	/**
	* `.fire()` automatically adds a global fetch event listener.
	* This can be useful for environments that adhere to the Service Worker API, such as non-ES module Cloudflare Workers.
	* @deprecated
	* Use `fire` from `hono/service-worker` instead.
	* ```ts
	* import { Hono } from 'hono'
	* import { fire } from 'hono/service-worker'
	*
	* const app = new Hono()
	* // ...
	* fire(app)
	* ```
	* @see https://hono.dev/docs/api/hono#fire
	* @see https://developer.mozilla.org/en-US/docs/Web/API/Service_Worker_API
	* @see https://developers.cloudflare.com/workers/reference/migrate-to-module-workers/
	*/
	fire = () => {
		addEventListener("fetch", (event) => {
			event.respondWith(this.#dispatch(event.request, event, void 0, event.request.method));
		});
	};
};
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/router/utils.js
var createNullObject = () => Object.create(null);
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/router/reg-exp-router/matcher.js
var emptyParam = [];
function match(method, path) {
	const matchers = this.buildAllMatchers();
	const match = ((method, path) => {
		const matcher = matchers[method] || matchers["ALL"];
		const staticMatch = matcher[2][path];
		if (staticMatch) return staticMatch;
		const match = path.match(matcher[0]);
		if (!match) return [[], emptyParam];
		const index = match.indexOf("", 1);
		return [matcher[1][index], match];
	});
	this.match = match;
	return match(method, path);
}
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/router/reg-exp-router/node.js
var LABEL_REG_EXP_STR = "[^/]+";
var ONLY_WILDCARD_REG_EXP_STR = "[^]*";
var TAIL_WILDCARD_REG_EXP_STR = "(?:|/[^]*)";
var PATH_ERROR = Symbol();
var regExpMetaChars = /* @__PURE__ */ new Set(".\\+*[^]$()");
/**
* Sort order:
* 1. literal
* 2. special pattern (e.g. :label{[0-9]+})
* 3. common label pattern (e.g. :label)
* 4. wildcard
*/
function compareKey(a, b) {
	if (a.length === 1) return b.length === 1 ? a < b ? -1 : 1 : -1;
	if (b.length === 1) return 1;
	if (a === "[^]*" || a === "(?:|/[^]*)") return b === "[^]*" ? -1 : 1;
	else if (b === "[^]*" || b === "(?:|/[^]*)") return -1;
	if (a === "[^/]+") return 1;
	else if (b === "[^/]+") return -1;
	return a.length === b.length ? a < b ? -1 : 1 : b.length - a.length;
}
var Node$1 = class Node {
	#index;
	#varIndex;
	#children = createNullObject();
	insert(tokens, index, paramMap, context, keys) {
		let node = this;
		for (let i = 0, len = tokens.length; i < len; i++) {
			const token = tokens[i];
			const pattern = token.length === 1 ? token === "*" ? i === len - 1 ? [
				"",
				"",
				ONLY_WILDCARD_REG_EXP_STR
			] : [
				"",
				"",
				LABEL_REG_EXP_STR
			] : null : token === "/*" ? [
				"",
				"",
				TAIL_WILDCARD_REG_EXP_STR
			] : token.match(/^\:([^\{\}]+)(?:\{(.+)\})?$/);
			let nextNode;
			if (pattern) {
				const name = pattern[1];
				let regexpStr = pattern[2] || "[^/]+";
				if (name && pattern[2]) {
					if (new RegExp(regexpStr).test("")) throw PATH_ERROR;
					regexpStr = regexpStr.replace(/^\((?!\?:)(?=[^)]+\)$)/, "(?:");
					if (/\((?!\?:)/.test(regexpStr)) throw PATH_ERROR;
					if (regexpStr.length === 1 && regExpMetaChars.has(regexpStr)) throw PATH_ERROR;
				}
				keys.push(regexpStr);
				nextNode = node.#children[regexpStr];
				if (!nextNode) {
					if (regexpStr !== "[^]*" && regexpStr !== "(?:|/[^]*)") {
						for (const k in node.#children) if ((regexpStr.length > 1 || k.length > 1) && k !== "[^]*" && k !== "(?:|/[^]*)") throw PATH_ERROR;
					}
					nextNode = node.#children[regexpStr] = new Node();
				}
				if (name !== "") {
					nextNode.#varIndex ??= context.varIndex++;
					paramMap.push([name, nextNode.#varIndex]);
				}
			} else {
				keys.push(token);
				nextNode = node.#children[token];
				if (!nextNode) {
					for (const k in node.#children) if (k.length > 1 && k !== "[^]*" && k !== "(?:|/[^]*)") throw PATH_ERROR;
					nextNode = node.#children[token] = new Node();
				}
			}
			node = nextNode;
		}
		if (node.#index !== void 0) throw PATH_ERROR;
		node.#index = index;
	}
	buildRegExpStr() {
		const strList = Object.keys(this.#children).sort(compareKey).map((k) => {
			const c = this.#children[k];
			const childStr = c.buildRegExpStr();
			return childStr === "" ? "" : (typeof c.#varIndex === "number" ? `(${k})@${c.#varIndex}` : regExpMetaChars.has(k) ? `\\${k}` : k) + childStr;
		}).filter(Boolean);
		if (typeof this.#index === "number" && this.#index !== -1) strList.unshift(`#${this.#index}`);
		if (strList.length === 0) return "";
		if (strList.length === 1) return strList[0];
		return "(?:" + strList.join("|") + ")";
	}
};
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/router/reg-exp-router/trie.js
var Trie = class {
	#context = { varIndex: 0 };
	#root = new Node$1();
	#index = 0;
	paths = createNullObject();
	insert(path, isStatic) {
		const keys = [];
		if (isStatic) {
			this.#root.insert(path.split(""), -1, [], this.#context, keys);
			this.paths[path] = [
				-1,
				[],
				keys
			];
			return;
		}
		const paramAssoc = [];
		const groups = [];
		let markedPath = path;
		for (let i = 0;;) {
			let replaced = false;
			markedPath = markedPath.replace(/\{(?:\{[\d,]+\}|[^}])+\}/g, (m) => {
				const mark = `@\\${i}`;
				groups[i] = [mark, m];
				i++;
				replaced = true;
				return mark;
			});
			if (!replaced) break;
		}
		/**
		*  - pattern (:label, :label{0-9]+}, ...)
		*  - /* wildcard
		*  - character
		*/
		const tokens = markedPath.match(/(?::[^\/]+)|(?:\/\*$)|./gs) || [];
		for (let i = groups.length - 1; i >= 0; i--) {
			const [mark] = groups[i];
			for (let j = tokens.length - 1; j >= 0; j--) if (tokens[j].indexOf(mark) !== -1) {
				tokens[j] = tokens[j].replace(mark, groups[i][1]);
				break;
			}
		}
		this.#root.insert(tokens, this.#index, paramAssoc, this.#context, keys);
		this.paths[path] = [
			this.#index++,
			paramAssoc,
			keys
		];
	}
	buildRegExp() {
		let regexp = this.#root.buildRegExpStr();
		if (regexp === "") return [
			/^$/,
			[],
			[]
		];
		let captureIndex = 0;
		const indexReplacementMap = [];
		const paramReplacementMap = [];
		regexp = regexp.replace(/#(\d+)|@(\d+)|\.\*\$/g, (_, handlerIndex, paramIndex) => {
			if (handlerIndex !== void 0) {
				indexReplacementMap[++captureIndex] = Number(handlerIndex);
				return "$()";
			}
			if (paramIndex !== void 0) {
				paramReplacementMap[Number(paramIndex)] = ++captureIndex;
				return "";
			}
			return "";
		});
		return [
			new RegExp(`^${regexp}`),
			indexReplacementMap,
			paramReplacementMap
		];
	}
};
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/router/reg-exp-router/router.js
function endsWithWildcard(keys) {
	const tail = keys[keys.length - 1];
	return tail === "[^]*" || tail === "(?:|/[^]*)";
}
function covers(wildcard, target) {
	const last = wildcard.length - 1;
	for (let i = 0; i < last; i++) if (wildcard[i] !== target[i]) return false;
	return wildcard[last] === "[^]*" || target.length === last || target[last] === "/";
}
var RegExpRouter = class {
	name = "RegExpRouter";
	#handlers;
	#tries;
	constructor() {
		this.#handlers = { ["ALL"]: [] };
		this.#tries = { ["ALL"]: new Trie() };
	}
	#insertPath(method, path) {
		try {
			this.#tries[method].insert(path, !/\*|\/:/.test(path));
		} catch (e) {
			throw e === PATH_ERROR ? new UnsupportedPathError(path) : e;
		}
	}
	add(method, path, handler) {
		const handlers = this.#handlers;
		if (!handlers) throw new Error(MESSAGE_MATCHER_IS_ALREADY_BUILT);
		const tries = this.#tries;
		if (!handlers[method]) {
			tries[method] = new Trie();
			handlers[method] = [...handlers["ALL"]];
			for (const p in tries["ALL"].paths) this.#insertPath(method, p);
		}
		if (path === "/*") path = "*";
		const methods = method === "ALL" ? Object.keys(handlers) : [method];
		const paths = checkOptionalParameter(path) || [path];
		for (const path of paths) for (const m of methods) {
			if (!tries[m].paths[path]) this.#insertPath(m, path);
			handlers[m].push([handler, path]);
		}
	}
	match = match;
	buildAllMatchers() {
		const matchers = createNullObject();
		for (const method of Object.keys(this.#handlers)) matchers[method] = this.#buildMatcher(method);
		this.#handlers = this.#tries = void 0;
		return matchers;
	}
	#buildMatcher(method) {
		const handlers = this.#handlers[method];
		const trie = this.#tries[method];
		const staticMap = createNullObject();
		const handlerData = [];
		const [regexp, indexReplacementMap, paramReplacementMap] = trie.buildRegExp();
		const own = createNullObject();
		const entries = handlers.map(([h, p], i) => {
			(own[p] ??= []).push(i);
			return [h, trie.paths[p][1].reduceRight((map, [key, varIndex]) => {
				map[key] = paramReplacementMap[varIndex];
				return map;
			}, createNullObject())];
		});
		const wildcards = Object.keys(own).filter((p) => endsWithWildcard(trie.paths[p][2]));
		for (const path in trie.paths) {
			const [index, , keys] = trie.paths[path];
			const indexes = [...own[path]];
			for (const p of wildcards) if (p !== path && covers(trie.paths[p][2], keys)) indexes.push(...own[p]);
			const data = indexes.sort((a, b) => a - b).map((i) => entries[i]);
			if (index === -1) {
				const last = Math.max(-1, ...data.flatMap(([, map]) => Object.values(map)));
				staticMap[path] = [data, last === -1 ? emptyParam : path.match(regexp).slice(0, last + 1)];
			} else handlerData[index] = data;
		}
		return [
			regexp,
			indexReplacementMap.map((i) => handlerData[i]),
			staticMap
		];
	}
};
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/router/smart-router/router.js
var SmartRouter = class {
	name = "SmartRouter";
	#routers = [];
	#routes = [];
	constructor(init) {
		this.#routers = init.routers;
	}
	add(method, path, handler) {
		if (!this.#routes) throw new Error(MESSAGE_MATCHER_IS_ALREADY_BUILT);
		this.#routes.push([
			method,
			path,
			handler
		]);
	}
	match(method, path) {
		if (!this.#routes) throw new Error("Fatal error");
		const routers = this.#routers;
		const routes = this.#routes;
		const len = routers.length;
		let i = 0;
		let res;
		for (; i < len; i++) {
			const router = routers[i];
			try {
				for (let i = 0, len = routes.length; i < len; i++) router.add(...routes[i]);
				res = router.match(method, path);
			} catch (e) {
				if (e instanceof UnsupportedPathError) continue;
				throw e;
			}
			this.match = router.match.bind(router);
			this.#routers = [router];
			this.#routes = void 0;
			break;
		}
		if (i === len) throw new Error("Fatal error");
		this.name = `SmartRouter + ${this.activeRouter.name}`;
		return res;
	}
	get activeRouter() {
		if (this.#routes || this.#routers.length !== 1) throw new Error("No active router has been determined yet.");
		return this.#routers[0];
	}
};
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/router/trie-router/node.js
var emptyParams = createNullObject();
var order = 0;
var Node = class Node {
	#methods = [];
	#children = createNullObject();
	#patterns = [];
	#pattern;
	#params = emptyParams;
	insert(method, path, handler) {
		let curNode = this;
		const parts = splitRoutingPath(path);
		const possibleKeys = /* @__PURE__ */ new Set();
		let i = 0;
		for (const p of parts) {
			const nextP = parts[++i];
			const pattern = getPattern(p, nextP) || (nextP === void 0 && p && p.indexOf("*") === p.length - 1 ? p : null);
			const isParam = Array.isArray(pattern);
			const key = isParam ? pattern[0] : pattern || p;
			const child = curNode.#children[key] ||= new Node();
			if (pattern && !child.#pattern) {
				child.#pattern = pattern;
				curNode.#patterns.push(child);
			}
			curNode = child;
			if (isParam) possibleKeys.add(pattern[1]);
		}
		curNode.#methods.push({ [method]: {
			handler,
			possibleKeys: [...possibleKeys],
			score: ++order
		} });
	}
	#pushHandlerSets(handlerSets, node, method, nodeParams, params) {
		for (let i = 0, len = node.#methods.length; i < len; i++) {
			const m = node.#methods[i];
			const handlerSet = m[method] || m["ALL"];
			if (handlerSet) {
				handlerSet.params = createNullObject();
				handlerSets.push(handlerSet);
				for (let i = 0, len = handlerSet.possibleKeys.length; i < len; i++) {
					const key = handlerSet.possibleKeys[i];
					handlerSet.params[key] = params?.[key] && !i ? params[key] : nodeParams[key] ?? params?.[key];
				}
			}
		}
	}
	search(method, path) {
		const handlerSets = [];
		this.#params = emptyParams;
		let curNodes = [this];
		const parts = splitPath(path);
		const curNodesQueue = [];
		const len = parts.length;
		let partOffsets = null;
		for (let i = 0; i < len; i++) {
			const part = parts[i];
			const isLast = i === len - 1;
			const tempNodes = [];
			for (let j = 0, len2 = curNodes.length; j < len2; j++) {
				const node = curNodes[j];
				const nextNode = node.#children[part];
				if (nextNode) {
					nextNode.#params = node.#params;
					if (isLast) {
						if (nextNode.#children["*"]) this.#pushHandlerSets(handlerSets, nextNode.#children["*"], method, node.#params);
						this.#pushHandlerSets(handlerSets, nextNode, method, node.#params);
					} else tempNodes.push(nextNode);
				}
				for (const child of node.#patterns) {
					const pattern = child.#pattern;
					const params = node.#params === emptyParams ? {} : { ...node.#params };
					if (typeof pattern === "string") {
						if (pattern === "*" || part.startsWith(pattern.slice(0, -1))) {
							this.#pushHandlerSets(handlerSets, child, method, node.#params);
							if (pattern === "*") {
								child.#params = params;
								tempNodes.push(child);
							}
						}
						continue;
					}
					const [, name, matcher] = pattern;
					if (!part && matcher === true) continue;
					if (matcher !== true) {
						if (!partOffsets) {
							partOffsets = [];
							let offset = path[0] === "/" ? 1 : 0;
							for (let p = 0; p < len; p++) {
								partOffsets[p] = offset;
								offset += parts[p].length + 1;
							}
						}
						const restPathString = path.slice(partOffsets[i]);
						const m = matcher.exec(restPathString);
						if (m) {
							if (!Object.hasOwn(params, name)) params[name] = m[0];
							this.#pushHandlerSets(handlerSets, child, method, node.#params, params);
							if (m[0].length === restPathString.length && child.#children["*"]) this.#pushHandlerSets(handlerSets, child.#children["*"], method, node.#params, params);
							for (const _ in child.#children) {
								child.#params = params;
								const componentCount = m[0].match(/\//g)?.length ?? 0;
								(curNodesQueue[componentCount] ||= []).push(child);
								break;
							}
							continue;
						}
					}
					if (matcher === true || matcher.test(part)) {
						if (!Object.hasOwn(params, name)) params[name] = part;
						if (isLast) {
							this.#pushHandlerSets(handlerSets, child, method, params, node.#params);
							if (child.#children["*"]) this.#pushHandlerSets(handlerSets, child.#children["*"], method, params, node.#params);
						} else {
							child.#params = params;
							tempNodes.push(child);
						}
					}
				}
			}
			const shifted = curNodesQueue.shift();
			curNodes = shifted ? tempNodes.concat(shifted) : tempNodes;
		}
		if (handlerSets[1]) handlerSets.sort((a, b) => {
			return a.score - b.score;
		});
		return [handlerSets.map(({ handler, params }) => [handler, params])];
	}
};
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/router/trie-router/router.js
var TrieRouter = class {
	name = "TrieRouter";
	#node = new Node();
	add(method, path, handler) {
		for (const result of checkOptionalParameter(path) || [path]) this.#node.insert(method, result, handler);
	}
	match(method, path) {
		return this.#node.search(method, path);
	}
};
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/hono.js
/**
* The Hono class extends the functionality of the HonoBase class.
* It sets up routing and allows for custom options to be passed.
*
* @template E - The environment type.
* @template S - The schema type.
* @template BasePath - The base path type.
*/
var Hono = class extends Hono$1 {
	/**
	* Creates an instance of the Hono class.
	*
	* @param options - Optional configuration options for the Hono instance.
	*/
	constructor(options = {}) {
		super(options);
		this.router = options.router ?? new SmartRouter({ routers: [new RegExpRouter(), new TrieRouter()] });
	}
};
// ../../node_modules/.pnpm/@hono+node-server@2.1.8_hono@4.13.19/node_modules/@hono/node-server/dist/conninfo.mjs
/**
* ConnInfo Helper for Node.js
* @param c Context
* @returns ConnInfo
*/
var getConnInfo = (c) => {
	const bindings = c.env.server ? c.env.server : c.env;
	const address = bindings.incoming.socket.remoteAddress;
	const port = bindings.incoming.socket.remotePort;
	const family = bindings.incoming.socket.remoteFamily;
	return { remote: {
		address,
		port,
		addressType: family === "IPv4" ? "IPv4" : family === "IPv6" ? "IPv6" : void 0
	} };
};
// src/server/client-of.ts
/**
* The caller's address. What a header says about it counts only when the connection comes from a trusted proxy, and
* then the last address that is no proxy itself: everything before it was written by the caller.
*/
function clientOf(c, proxies) {
	const peer = plain(getConnInfo(c).remote.address ?? "");
	if (!proxies.includes(peer)) return {
		address: peer,
		secure: false
	};
	return {
		address: (c.req.header("x-forwarded-for") ?? "").split(",").map((each) => plain(each.trim())).reverse().find((each) => each !== "" && !proxies.includes(each)) ?? peer,
		secure: c.req.header("x-forwarded-proto") === "https"
	};
}
var plain = (address) => address.replace(/^::ffff:/, "");
// src/server/read-body.ts
/** The JSON body, parsed. Another content type is refused: a form of another page could send it. */
async function readBody(c, shape) {
	if (!/^application\/json\b/.test(c.req.header("content-type") ?? "")) return refuse("input-malformed", {
		path: "",
		problem: "content-type"
	});
	const body = await c.req.json().catch(() => null);
	const parsed = shape.safeParse(body);
	if (parsed.success) return ok(parsed.data);
	return {
		ok: false,
		refusal: problemOf(parsed.error)
	};
}
/** The first thing wrong with what was sent, by its place and kind, never by what stood there. */
function problemOf(error) {
	const issue = error.issues[0];
	return {
		code: "input-malformed",
		facts: {
			path: issue?.path.join(".") ?? "",
			problem: issue?.code ?? ""
		}
	};
}
// src/server/refused.ts
/** A refusal outside tRPC: JSON, with its status. */
var refused = (c, refusal) => c.json({ refusal }, statusOf[refusal.code]);
// src/auth/attempts.ts
/** A login is slowed early; a network address late, because a whole office may share it. Seconds. */
var delays = {
	login: {
		free: 5,
		first: 2,
		most: 300
	},
	address: {
		free: 30,
		first: 1,
		most: 60
	}
};
/** Counts an attempt under its login and its network address, before it is looked at. */
async function countAttempt(house, login, address) {
	const { identity } = house.db;
	const subjects = {
		login: subjectOf(house, "login", login),
		address: subjectOf(house, "address", address)
	};
	return {
		wait: Math.max(await takeAttempt(identity, subjects.address, delays.address), await takeAttempt(identity, subjects.login, delays.login)),
		succeed: () => forgetAttempt(identity, subjects.login, subjects.address)
	};
}
var subjectOf = (house, kind, text) => `${kind}:${createHmac("sha256", house.secret).update(text).digest("base64url").slice(0, 22)}`;
// src/auth/sign-in.ts
/** Too many attempts came before this one. */
var tooSoon = (wait) => ({
	ok: false,
	refusal: {
		code: "busy",
		facts: {}
	},
	wait
});
/**
* Signs in and answers the cookie to set. Whether the login exists shows neither in the answer nor in the time it
* takes: the library does the work of a comparison for an unknown one too.
*/
async function signIn(house, client, login, password) {
	const attempt = await countAttempt(house, login, client.address);
	if (attempt.wait > 0) return tooSoon(attempt.wait);
	try {
		const { headers } = await house.sessions.auth(client.secure).api.signInUsername({
			body: {
				username: login,
				password,
				rememberMe: true
			},
			headers: new Headers(),
			returnHeaders: true
		});
		await attempt.succeed();
		await dropExpiredSessions(house.db.identity, house.now());
		return {
			ok: true,
			cookie: headers.get("set-cookie") ?? ""
		};
	} catch (fault) {
		if (fault instanceof RefusalError) return {
			ok: false,
			refusal: fault.refusal,
			wait: 0
		};
		if (isAPIError(fault) && fault.statusCode === 401) return {
			ok: false,
			refusal: {
				code: "wrong-name-or-password",
				facts: {}
			},
			wait: 0
		};
		throw fault;
	}
}
// src/auth/change-password.ts
/**
* Gives the signed-in person a password of their own and ends their other sessions. Whoever sits at an open screen must
* know the present password, and guesses as slowly as at the door.
*/
async function changePassword(house, client, session, current, next) {
	const attempt = await countAttempt(house, session.login, client.address);
	if (attempt.wait > 0) return tooSoon(attempt.wait);
	if (!await verifyPassword(await findPasswordHash(house.db.identity, session.personId), current)) return {
		ok: false,
		refusal: {
			code: "wrong-name-or-password",
			facts: {}
		},
		wait: 0
	};
	await attempt.succeed();
	const strong = checkPassword(next === current ? "" : next, session.login);
	if (!strong.ok) return {
		...strong,
		wait: 0
	};
	await setOwnPassword(house.db.identity, session.personId, await hashPassword(next), session.sessionId);
	house.sessions.dropPerson(session.personId);
	return { ok: true };
}
// src/auth/routes.ts
var Password = string().min(1).max(128);
var SignIn = object({
	login: string().trim().toLowerCase().min(1).max(40),
	password: Password
});
var PasswordChange = object({
	current: Password,
	next: Password
});
/** The doors that are not verbs: POST, JSON, `{ done: true }` or a refusal. */
var authRoutes = (house) => new Hono().post("/sign-in", async (c) => {
	const body = await readBody(c, SignIn);
	if (!body.ok) return refused(c, body.refusal);
	const client = clientOf(c, house.proxies);
	const result = await signIn(house, client, body.value.login, body.value.password);
	if (!result.ok) return refuseLater(c, result);
	const replaced = await house.sessions.find(readCookie(c, client), client.secure, house.now());
	if (replaced !== null) await end(house, replaced);
	c.header("set-cookie", result.cookie);
	return c.json({ done: true });
}).post("/sign-out", async (c) => {
	const session = await findSession(house, c);
	if (session !== null) await end(house, session);
	clearCookie(c, clientOf(c, house.proxies));
	return c.json({ done: true });
}).post("/sign-out-everywhere", async (c) => {
	const session = await findSession(house, c);
	if (session === null) return refused(c, {
		code: "not-signed-in",
		facts: {}
	});
	await dropSessions(house.db.identity, session.personId);
	house.sessions.dropPerson(session.personId);
	clearCookie(c, clientOf(c, house.proxies));
	return c.json({ done: true });
}).post("/password", async (c) => {
	const session = await findSession(house, c);
	if (session === null) return refused(c, {
		code: "not-signed-in",
		facts: {}
	});
	const body = await readBody(c, PasswordChange);
	if (!body.ok) return refused(c, body.refusal);
	const result = await changePassword(house, clientOf(c, house.proxies), session, body.value.current, body.value.next);
	return result.ok ? c.json({ done: true }) : refuseLater(c, result);
});
function refuseLater(c, { refusal, wait }) {
	if (wait > 0) c.header("retry-after", String(wait));
	return refused(c, refusal);
}
var findSession = (house, c) => {
	const client = clientOf(c, house.proxies);
	return house.sessions.find(readCookie(c, client), client.secure, house.now());
};
async function end(house, session) {
	await dropSession(house.db.identity, session.sessionId);
	house.sessions.dropPerson(session.personId);
}
// src/files/routes.ts
/** `as` is the unit one acts as: a link carries no header. */
var Wanted = object({
	unit: UnitCode,
	kind: ReportKind,
	form: FormCode,
	period: Period,
	as: UnitCode.optional()
});
/** `GET /files/report.docx?unit&kind&form&period&as`: one's own reports and those below, drafts marked as such. */
var fileRoutes = (house) => new Hono().get("/:name{report\\.[a-z]+}", async (c) => {
	const client = clientOf(c, house.proxies);
	const now = house.now();
	const session = await house.sessions.find(readCookie(c, client), client.secure, now);
	const no = (refusal) => refused(c, refusal);
	if (session === null) return no({
		code: "not-signed-in",
		facts: {}
	});
	if (session.mustChange) return no({
		code: "password-must-change",
		facts: {}
	});
	const file = FileKind.safeParse(c.req.param("name").slice(7));
	if (!file.success) return no({
		code: "not-found",
		facts: {}
	});
	const wanted = Wanted.safeParse(c.req.query());
	if (!wanted.success) return no(problemOf(wanted.error));
	const { as, ...key } = wanted.data;
	const asking = askingOf(session, as ?? null, now);
	if (!asking.ok) return no(asking.refusal);
	const doc = await reportDocument(house, asking.value, key);
	if (!doc.ok) return no(doc.refusal);
	const { type, body } = await reportFile(doc.value, file.data, c.get("nonce"));
	return c.body(body, 200, {
		"content-type": type,
		"content-disposition": dispositionOf(doc.value.title, file.data)
	});
});
// src/open/answer.ts
/** Answers with what may be kept for a minute and asked about by its tag afterwards. */
function answerOpen(c, file, tag, headers = {}) {
	const etag = `"${tag}"`;
	c.header("etag", etag);
	c.header("cache-control", "public, max-age=60");
	const asked = (c.req.header("if-none-match") ?? "").split(",").map((each) => each.trim().replace(/^W\//, ""));
	if (asked.includes(etag) || asked.includes("*")) return c.body(null, 304);
	return c.body(file.body, 200, {
		"content-type": file.type,
		...headers
	});
}
/** Tag of something that has no digest of its own. */
var digestOf = (body) => createHash("sha256").update(body).digest("hex");
// src/open/published.ts
/** What an address of a published report says; what it leaves out has a default. */
var PublishedAddress = object({
	unit: UnitCode,
	period: Period,
	form: FormCode.optional(),
	kind: ReportKind.optional()
});
/**
* The newest published version at an address, or null. The default form is the statutory one of the year; the default
* kind is the district-wide report where there is one.
*/
async function findAt(query, address) {
	const form = address.form ?? formOfYear(yearOfPeriod(address.period));
	if (form === void 0) return null;
	const at = (kind) => findPublished(query, {
		unit: address.unit,
		period: address.period,
		form,
		kind
	});
	if (address.kind !== void 0) return at(address.kind);
	return await at("district") ?? await at("own");
}
var keyOf = ({ unit, kind, form, period }) => ({
	unit,
	kind,
	form,
	period
});
/** A published row as a document; `origin` is where this house is read, for the line that says where to verify. */
var documentOfRow = (row, origin) => publishedDocument(keyOf(row), row, PublishedBody.parse(row.body), `${origin}${pageOf(row)}`);
/** Address of a report's public page. */
var pageOf = ({ unit, kind, form, period }) => `/public/reports/${unit}/${period}?form=${form}&kind=${kind}`;
/** Address of a report's open data, with a suffix for another shape than JSON. */
var dataOf = ({ unit, kind, form, period }, suffix = "") => `/open/v1/reports/${unit}/${period}${suffix}?form=${form}&kind=${kind}`;
// src/open/lists.ts
/** Shapes of a list; JSON is the one without a suffix. */
var ListKind = _enum([
	"json",
	"csv",
	"xlsx"
]);
/** A list as JSON rows, or as a table under the same names. */
async function listFile(title, head, rows, kind) {
	const table = {
		title,
		head,
		rows: rows.map((row) => head.map((name) => row[name] === null ? "" : String(row[name])))
	};
	switch (kind) {
		case "json": return {
			type: fileTypes.json,
			body: JSON.stringify(rows)
		};
		case "csv": return {
			type: fileTypes.csv,
			body: listToCsv(table)
		};
		case "xlsx": return {
			type: fileTypes.xlsx,
			body: new Uint8Array(await listToXlsx(table))
		};
	}
}
var unitHead = [
	"code",
	"name",
	"kind",
	"openedOn",
	"closedOn",
	"demo"
];
var unitRow = ({ code, name, kind, openedOn, closedOn, demo }) => ({
	code,
	name,
	kind,
	openedOn,
	closedOn,
	demo
});
var reportHead = [
	"unit",
	"unitName",
	"kind",
	"form",
	"period",
	"version",
	"publishedAt",
	"sha256",
	"demo",
	"data",
	"page"
];
function reportRow(row) {
	const body = PublishedBody.parse(row.body);
	const { unit, kind, form, period, version, sha256 } = row;
	const publishedAt = body.dates.publishedOn ?? row.publishedAt.slice(0, 10);
	const addresses = {
		data: dataOf(row),
		page: pageOf(row)
	};
	return {
		unit,
		unitName: body.unitName,
		kind,
		form,
		period,
		version,
		publishedAt,
		sha256,
		demo: body.demo,
		...addresses
	};
}
var cellHead = [
	"code",
	"label",
	"fullLabel",
	"measure",
	"nature",
	"rollUp",
	"notFor"
];
var cellRows = (form) => form.cells.map(({ code, label, fullLabel, measure, nature, rollUp, notFor = [] }) => ({
	code,
	label,
	fullLabel,
	measure,
	nature,
	rollUp: rollUp.how,
	notFor: notFor.join(" ")
}));
/** A form without its layout: what its figures are called, measured in, and how they hang together. */
var openForm = ({ tables: _, sections: __, ...form }) => form;
// src/open/routes.ts
var Units = object({
	parent: UnitCode.default(UnitCode.parse("")),
	year: number().int().min(1949).max(2100).optional()
});
var OpenKind = FileKind.exclude(["html"]);
var Reports = object({
	unit: UnitCode.optional(),
	under: UnitCode.optional(),
	period: Period.optional(),
	form: FormCode.optional(),
	kind: ReportKind.optional()
});
/** Open data, version 1 (design §5): published things only, read as the role that can see nothing else. */
function openRoutes(house) {
	const app = new Hono();
	app.use(async (c, next) => {
		await next();
		c.header("access-control-allow-origin", "*");
		c.header("cross-origin-resource-policy", "cross-origin");
	});
	app.options("*", (c) => c.body(null, 204, { "access-control-allow-methods": "GET, HEAD" }));
	app.get("/:list{units(\\.\\w+)?}", async (c) => {
		const asked = Units.safeParse(c.req.query());
		const kind = kindOf(ListKind, c.req.param("list"));
		if (!asked.success) return refused(c, problemOf(asked.error));
		if (kind === null) return refused(c, {
			code: "not-found",
			facts: {}
		});
		const { parent, year = yearOf(todayAt(house.now())) } = asked.data;
		const file = await listFile("单位", unitHead, (await house.db.readOpen((query) => listOpenUnits(query, parent, year))).map(unitRow), kind);
		return answerOpen(c, file, digestOf(file.body));
	});
	app.get("/:list{forms(\\.\\w+)?}", async (c) => {
		const kind = kindOf(ListKind, c.req.param("list"));
		if (kind === null) return refused(c, {
			code: "not-found",
			facts: {}
		});
		const file = await listFile("报表格式", [
			"code",
			"title",
			"ground",
			"statutory",
			"from",
			"to"
		], Object.values(forms).map(({ code, title, ground, statutory, years }) => ({
			code,
			title,
			ground,
			statutory,
			from: years.from,
			to: years.to
		})), kind);
		return answerOpen(c, file, digestOf(file.body));
	});
	app.get("/forms/:form", async (c) => {
		const code = FormCode.safeParse(withoutSuffix(c.req.param("form")));
		const kind = kindOf(ListKind, c.req.param("form"));
		if (!code.success || kind === null) return refused(c, {
			code: "not-found",
			facts: {}
		});
		const form = forms[code.data];
		const file = kind === "json" ? {
			type: fileTypes.json,
			body: JSON.stringify(openForm(form))
		} : await listFile(form.title, cellHead, cellRows(form), kind);
		return answerOpen(c, file, digestOf(file.body));
	});
	app.get("/:list{reports(\\.\\w+)?}", async (c) => {
		const asked = Reports.safeParse(c.req.query());
		const kind = kindOf(ListKind, c.req.param("list"));
		if (!asked.success) return refused(c, problemOf(asked.error));
		if (kind === null) return refused(c, {
			code: "not-found",
			facts: {}
		});
		const file = await listFile("年度报告", reportHead, (await house.db.readOpen((query) => listPublished(query, given(asked.data)))).map(reportRow), kind);
		return answerOpen(c, file, digestOf(file.body));
	});
	app.get("/reports/:unit/:period", async (c) => {
		const name = c.req.param("period");
		const kind = kindOf(OpenKind, name);
		const asked = PublishedAddress.safeParse({
			...c.req.query(),
			unit: c.req.param("unit"),
			period: withoutSuffix(name)
		});
		if (!asked.success) return refused(c, problemOf(asked.error));
		if (kind === null) return refused(c, {
			code: "not-found",
			facts: {}
		});
		const { unit, period, form = "" } = asked.data;
		const row = await house.db.readOpen((query) => findAt(query, asked.data));
		if (row === null) return refused(c, {
			code: "report-not-found",
			facts: {
				unit,
				form,
				period
			}
		});
		const doc = documentOfRow(row, originOf(house, c));
		return answerOpen(c, await reportFile(doc, kind), kind === "json" ? row.sha256 : `${row.sha256}-${kind}`, kind !== "json" ? { "content-disposition": dispositionOf(doc.title, kind) } : {});
	});
	app.get("/schema", (c) => {
		const body = JSON.stringify(jsonSchema());
		return answerOpen(c, {
			type: "application/schema+json",
			body
		}, digestOf(body));
	});
	return app;
}
/** Where the reader reaches this house. */
function originOf(house, c) {
	const { secure } = clientOf(c, house.proxies);
	return `${secure ? "https" : "http"}://${c.req.header("host") ?? ""}`;
}
var withoutSuffix = (name) => name.replace(/\.\w+$/, "");
/** The shape a suffix asks for: JSON without one, null for a suffix there is not. */
function kindOf(kinds, name) {
	const parsed = kinds.safeParse(/\.(\w+)$/.exec(name)?.[1] ?? "json");
	return parsed.success ? parsed.data : null;
}
var given = (filter) => Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== void 0));
// src/public/html.ts
/** Markup that is safe to be put into markup. */
var Html = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
/** Markup with values put in: whatever is not markup itself is escaped. */
var html = (texts, ...parts) => new Html(texts.reduce((all, text, place) => `${all}${print(parts[place - 1] ?? null)}${text}`));
/** Markup made elsewhere, by something that escapes. */
var trusted = (text) => new Html(text);
function print(part) {
	if (part === null) return "";
	if (part instanceof Html) return part.text;
	if (typeof part === "object") return part.map((each) => each.text).join("");
	return String(part).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
// src/public/style.ts
/** Style of the public pages around a report; the report brings its own. */
var publicStyle = `
*{box-sizing:border-box}
body{margin:0;background:#f4f6f9;color:#1c2126;font:1rem/1.7 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif}
a{color:#1d4f91}
a:focus-visible,input:focus-visible,button:focus-visible{outline:3px solid #1d4f91;outline-offset:2px}
.pub-head{background:#173f75}
.pub-head>div,.pub-path ol,main>section,.pub-foot p{max-width:60rem;margin:0 auto;padding:0 1.25rem}
.pub-head>div{display:flex;justify-content:space-between;align-items:center;min-height:3.5rem}
.pub-head a{color:#fff;text-decoration:none;padding:.35rem 0}
.pub-head a:hover{text-decoration:underline}
.pub-head a:focus-visible{outline-color:#fff}
.pub-site{font-weight:700;font-size:1.15rem;letter-spacing:.08em}
.pub-path{border-bottom:1px solid #d5dbe3;background:#fff}
.pub-path ol{display:flex;flex-wrap:wrap;gap:.25rem .75rem;padding-block:.5rem;list-style:none;font-size:.9375rem}
.pub-path li+li::before{content:"/";margin-right:.75rem;color:#6a7480}
main{padding:1.5rem 0 3rem}
main>section h1{margin:.5rem 0;font-size:1.75rem;line-height:1.4}
main>section h2{margin:2rem 0 .5rem;font-size:1.25rem}
.pub-search{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end;margin:1.25rem 0}
.pub-search label{display:block;font-weight:600}
.pub-search input{font:inherit;width:min(24rem,70vw);padding:.5rem .75rem;border:1px solid #5f6b78;border-radius:.25rem;background:#fff}
.pub-search button{font:inherit;padding:.5rem 1.5rem;border:1px solid #1d4f91;border-radius:.25rem;background:#1d4f91;color:#fff;cursor:pointer}
.pub-list{margin:0;padding:0;list-style:none;background:#fff;border:1px solid #d5dbe3;border-radius:.25rem}
.pub-list li{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline;justify-content:space-between;padding:.75rem 1rem}
.pub-list li+li{border-top:1px solid #e6eaf0}
.pub-list .pub-note{color:#454d55;font-size:.9375rem}
.pub-mark{display:inline-block;margin-left:.5rem;padding:0 .5rem;border:1px solid #8a5a00;border-radius:.25rem;background:#fff6e0;color:#5c3c00;font-size:.875rem}
.pub-files{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:center;margin:0 auto 1rem;max-width:60rem;padding:0 1.25rem}
.pub-foot{border-top:1px solid #d5dbe3;color:#454d55;font-size:.9375rem}
@media print{.pub-head,.pub-path,.pub-files,.pub-foot{display:none}body{background:#fff}main{padding:0}}
`.trim();
// src/public/layout.ts
var words$2 = screens.zh.publicPages;
/** A whole public page: no script, one style. */
function layout({ title, nonce, path, content }) {
	const crumbs = path.map(([name, address]) => html`<li><a href="${address}">${name}</a></li>`);
	return html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light"/>
<title>${title === words$2.title ? title : `${title} - ${words$2.title}`}</title>
<link rel="icon" type="image/svg+xml" href="/mark.svg"/>
<style nonce="${nonce}">${trusted(`${pageStyle}\n${publicStyle}`)}</style>
</head>
<body>
<a class="gk-skip" href="#content">${words$2.skip}</a>
<header class="pub-head"><div>
<a class="pub-site" href="/public">${words$2.site}</a>
<a class="pub-in" href="/">${words$2.working}</a>
</div></header>
${path.length === 0 ? null : html`<nav class="pub-path" aria-label="${words$2.home}"><ol>${crumbs}</ol></nav>`}
<main id="content">
${content}
</main>
<footer class="pub-foot"><p>${words$2.openDataWhat}<a href="/open/v1/schema">${words$2.schema}</a></p></footer>
</body>
</html>
`.text;
}
// src/public/pages.ts
var words$1 = screens.zh.publicPages;
var mark = (demo) => demo ? html`<span class="pub-mark">${words$1.demo}</span>` : null;
var searchForm = (text) => html`<form class="pub-search" action="/public" role="search">
<div><label for="q">${words$1.search}</label>
<input id="q" name="q" type="search" maxlength="40" value="${text}" placeholder="${words$1.searchHint}"/></div>
<button>${words$1.searchIt}</button>
</form>`;
/** First page: search, and the districts in which something is published. */
var placesPage = (places) => html`<section>
<h1>${words$1.title}</h1>
<p>${words$1.intro}</p>
${searchForm("")}
<h2>${words$1.places}</h2>
${places.length === 0 ? html`<p>${words$1.nothingYet}</p>` : html`<ul class="pub-list">${places.map(placeItem)}</ul>`}
</section>`;
var placeItem = ({ code, name, demo, units, reports }) => html`<li>
<span><a href="/public/units/${code}">${name ?? words$1.unnamedPlace(code)}</a>${mark(demo)}</span>
<span class="pub-note">${words$1.counts(units, reports)}</span></li>`;
/** What a search found. */
var foundPage = (text, units) => html`<section>
<h1>${words$1.title}</h1>
${searchForm(text)}
<p role="status">${units.length === 0 ? words$1.nothingFound(text) : words$1.found(text, units.length)}</p>
${unitList(units)}
</section>`;
/** One unit: its reports, and the units below it that have any. */
var unitPage = (name, demo, reports, below) => html`<section>
<h1>${name}${mark(demo)}</h1>
${reports.length === 0 ? null : html`<h2>${words$1.reports}</h2><ul class="pub-list">${reports.map(reportItem)}</ul>`}
${below.length === 0 ? null : html`<h2>${words$1.units}</h2>${unitList(below)}`}
</section>`;
var unitList = (units) => units.length === 0 ? null : html`<ul class="pub-list">${units.map(unitItem)}</ul>`;
var unitItem = ({ code, name, demo, reports, newest }) => html`<li>
<span><a href="/public/units/${code}">${name}</a>${mark(demo)}</span>
<span class="pub-note">${words$1.reportCount(reports)}　${words$1.newest(printPeriod(Period.parse(newest)))}</span></li>`;
function reportItem(row) {
	const body = PublishedBody.parse(row.body);
	const day = body.dates.publishedOn;
	const kind = row.kind === "district" ? `（${reportKindNames.district}）` : "";
	return html`<li>
<span><a href="${pageOf(row)}">${reportTitle(getForm(row.form), body.unitName, row.period)}${kind}</a>${mark(body.demo)}</span>
<span class="pub-note">${day === null ? null : words$1.publishedOn(printDate(day))}　${words$1.version(row.version)}</span></li>`;
}
/** One report in full, with its files. */
var reportPage = (row, doc) => html`<nav class="pub-files" aria-label="${words$1.files}">
<span>${words$1.files}</span>
<a href="${dataOf(row, ".docx")}">${words$1.word}</a>
<a href="${dataOf(row, ".xlsx")}">${words$1.excel}</a>
<a href="${dataOf(row, ".csv")}">${words$1.csv}</a>
<a href="${dataOf(row)}">${words$1.json}</a>
</nav>
${trusted(toHtml(outlineOf(doc), { standalone: false }))}`;
var missingPage = () => html`<section>
<h1>${words$1.notFound}</h1>
<p>${words$1.notFoundWhat}</p>
${searchForm("")}
</section>`;
// src/public/routes.ts
var words = screens.zh.publicPages;
var home = [words.home, "/public"];
/** The public side (design D14): plain pages, no script, from the published projection alone. */
function publicRoutes(house) {
	const app = new Hono();
	const show = (c, title, path, content, status = 200) => c.html(layout({
		title,
		nonce: c.get("nonce"),
		path,
		content
	}), status);
	const missing = (c) => show(c, words.notFound, [home], missingPage(), 404);
	app.get("/", async (c) => {
		const text = (c.req.query("q") ?? "").normalize("NFKC").trim().slice(0, 40);
		if (text === "") return show(c, words.title, [], placesPage(await house.db.readOpen(listPublicPlaces)));
		const units = await house.db.readOpen((query) => listPublicUnits(query, { name: text }));
		return show(c, text, [home], foundPage(text, units));
	});
	app.get("/units/:unit", async (c) => {
		const unit = UnitCode.safeParse(c.req.param("unit"));
		if (!unit.success) return missing(c);
		const { place, reports, units } = await house.db.readOpen(async (query) => ({
			place: await findUnit(query, unit.data, todayAt(house.now())),
			reports: await listPublished(query, { unit: unit.data }),
			units: await listPublicUnits(query, { under: unit.data })
		}));
		const own = units.find(({ code }) => code === unit.data);
		const below = units.filter(({ code }) => code !== unit.data);
		if (own === void 0 && below.length === 0) return missing(c);
		const name = own?.name ?? place?.name ?? words.unnamedPlace(unit.data);
		return show(c, name, [home], unitPage(name, (own ?? below[0])?.demo ?? false, reports, below));
	});
	app.get("/reports/:unit/:period", async (c) => {
		const asked = PublishedAddress.safeParse({
			...c.req.query(),
			...c.req.param()
		});
		const row = asked.success ? await house.db.readOpen((query) => findAt(query, asked.data)) : null;
		if (row === null) return missing(c);
		const doc = documentOfRow(row, originOf(house, c));
		const body = PublishedBody.parse(row.body);
		const place = districtOf(row.unit);
		const path = [
			home,
			...place === String(row.unit) ? [] : [[words.places, `/public/units/${place}`]],
			[body.unitName, `/public/units/${row.unit}`]
		];
		return show(c, doc.title, path, reportPage(row, doc));
	});
	app.get("*", missing);
	return app;
}
// ../../node_modules/.pnpm/hono@4.13.19/node_modules/hono/dist/middleware/body-limit/index.js
var ERROR_MESSAGE = "Payload Too Large";
/**
* Body Limit Middleware for Hono.
*
* @see {@link https://hono.dev/docs/middleware/builtin/body-limit}
*
* @param {BodyLimitOptions} options - The options for the body limit middleware.
* @param {number} options.maxSize - The maximum body size allowed.
* @param {OnError} [options.onError] - The error handler to be invoked if the specified body size is exceeded.
* @returns {MiddlewareHandler} The middleware handler function.
*
* @example
* ```ts
* const app = new Hono()
*
* app.post(
*   '/upload',
*   bodyLimit({
*     maxSize: 50 * 1024, // 50kb
*     onError: (c) => {
*       return c.text('overflow :(', 413)
*     },
*   }),
*   async (c) => {
*     const body = await c.req.parseBody()
*     if (body['file'] instanceof File) {
*       console.log(`Got file sized: ${body['file'].size}`)
*     }
*     return c.text('pass :)')
*   }
* )
* ```
*/
var bodyLimit = (options) => {
	const onError = options.onError || (() => {
		throw new HTTPException(413, { res: new Response(ERROR_MESSAGE, { status: 413 }) });
	});
	const maxSize = options.maxSize;
	return async function bodyLimit(c, next) {
		if (!c.req.raw.body) return next();
		const hasTransferEncoding = c.req.raw.headers.has("transfer-encoding");
		if (c.req.raw.headers.has("content-length") && !hasTransferEncoding) return parseInt(c.req.raw.headers.get("content-length") || "0", 10) > maxSize ? onError(c) : next();
		let size = 0;
		let buffer = /* @__PURE__ */ new Uint8Array(0);
		const rawReader = c.req.raw.body.getReader();
		for (;;) {
			const { done, value } = await rawReader.read();
			if (done) break;
			const offset = size;
			size += value.length;
			if (size > maxSize) return onError(c);
			if (size > buffer.length) {
				const grown = new Uint8Array(Math.min(maxSize, Math.max(size, buffer.length * 2)));
				grown.set(buffer.subarray(0, offset));
				buffer = grown;
			}
			buffer.set(value, offset);
		}
		c.req.raw = new Request(c.req.raw, { body: buffer.subarray(0, size) });
		return next();
	};
};
/** Counts what arrives where the length is not announced. */
var limitBody = bodyLimit({
	maxSize: 8388608,
	onError: (c) => {
		c.header("connection", "close");
		return refused(c, {
			code: "too-large",
			facts: { most: 8 }
		});
	}
});
// src/server/only-same-origin.ts
/**
* Refuses what another site's page sends with this person's cookie. A browser says where a change comes from in
* `Sec-Fetch-Site` or `Origin`; what says neither is no browser and carries nobody's cookie by accident.
*/
var onlySameOrigin = async (c, next) => {
	if (harmless.includes(c.req.method)) return next();
	const site = c.req.header("sec-fetch-site");
	const origin = c.req.header("origin");
	return site !== void 0 && site !== "same-origin" || origin !== void 0 && !isOwn(origin, c.req.header("host")) ? refused(c, {
		code: "not-allowed",
		facts: {
			permission: "same-origin",
			unit: ""
		}
	}) : next();
};
var harmless = [
	"GET",
	"HEAD",
	"OPTIONS"
];
function isOwn(origin, host) {
	return URL.canParse(origin) && new URL(origin).host === host;
}
// src/server/security-headers.ts
var policy = (nonce) => [
	"default-src 'self'",
	"script-src 'self'",
	`style-src 'self' 'nonce-${nonce}'`,
	"img-src 'self' data:",
	"object-src 'none'",
	"base-uri 'none'",
	"frame-ancestors 'none'",
	"form-action 'self'"
].join("; ");
/** Headers of every answer; a handler may say something else about caching and sharing. */
var securityHeaders = (proxies) => async (c, next) => {
	const nonce = randomBytes(16).toString("base64");
	c.set("nonce", nonce);
	await next();
	const { headers } = c.res;
	const add = (name, value) => {
		if (!headers.has(name)) headers.set(name, value);
	};
	add("content-security-policy", policy(nonce));
	add("x-content-type-options", "nosniff");
	add("x-frame-options", "DENY");
	add("referrer-policy", "same-origin");
	add("cross-origin-opener-policy", "same-origin");
	add("cross-origin-resource-policy", "same-origin");
	add("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=()");
	add("cache-control", "no-store");
	if (clientOf(c, proxies).secure) add("strict-transport-security", "max-age=31536000");
};
// ../../node_modules/.pnpm/@trpc+server@11.25.2_typescript@7.0.2/node_modules/@trpc/server/dist/resolveResponse-2MBY36PP.mjs
/**
* Checks that connection params are an object of strings, or `null`.
* Throws a `PARSE_ERROR` if they aren't.
*/
function parseConnectionParamsFromUnknown(parsed) {
	try {
		if (parsed === null) return null;
		if (!isObject$1(parsed)) throw new Error("Expected object");
		const nonStringValues = Object.entries(parsed).filter(([_key, value]) => typeof value !== "string");
		if (nonStringValues.length > 0) throw new Error(`Expected connectionParams to be string values. Got ${nonStringValues.map(([key, value]) => `${key}: ${typeof value}`).join(", ")}`);
		return parsed;
	} catch (cause) {
		throw new TRPCError({
			code: "PARSE_ERROR",
			message: "Invalid connection params shape",
			cause
		});
	}
}
/**
* Parses connection params from JSON, as `parseConnectionParamsFromUnknown`
* checks them.
*/
function parseConnectionParamsFromString(str) {
	let parsed;
	try {
		parsed = JSON.parse(str);
	} catch (cause) {
		throw new TRPCError({
			code: "PARSE_ERROR",
			message: "Not JSON-parsable query params",
			cause
		});
	}
	return parseConnectionParamsFromUnknown(parsed);
}
function getAcceptHeader(headers) {
	var _ref, _headers$get;
	return (_ref = headers.get("trpc-accept")) !== null && _ref !== void 0 ? _ref : ((_headers$get = headers.get("accept")) === null || _headers$get === void 0 ? void 0 : _headers$get.split(",").some((t) => t.trim() === "application/jsonl")) ? "application/jsonl" : null;
}
function getLastEventId(opts) {
	var _ref2, _opts$headers$get;
	return (_ref2 = (_opts$headers$get = opts.headers.get("last-event-id")) !== null && _opts$headers$get !== void 0 ? _opts$headers$get : opts.searchParams.get("lastEventId")) !== null && _ref2 !== void 0 ? _ref2 : opts.searchParams.get("Last-Event-Id");
}
/**
* Memoize a function that takes no arguments
* @internal
*/
function memo(fn) {
	let promise = null;
	const sym = Symbol.for("@trpc/server/http/memo");
	let value = sym;
	return {
		/**
		* Lazily read the value
		*/
		read: async () => {
			var _promise;
			if (value !== sym) return value;
			(_promise = promise) !== null && _promise !== void 0 || (promise = fn().catch((cause) => {
				if (cause instanceof TRPCError) throw cause;
				throw new TRPCError({
					code: "BAD_REQUEST",
					message: cause instanceof Error ? cause.message : "Invalid input",
					cause
				});
			}));
			value = await promise;
			promise = null;
			return value;
		},
		/**
		* Get an already stored result
		*/
		result: () => {
			return value !== sym ? value : void 0;
		}
	};
}
/**
* Media types are case-insensitive
* @see https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1
*/
function hasContentType(req, type) {
	var _req$headers$get, _contentType$split$;
	const contentType = (_req$headers$get = req.headers.get("content-type")) === null || _req$headers$get === void 0 ? void 0 : _req$headers$get.toLowerCase();
	return (contentType === null || contentType === void 0 || (_contentType$split$ = contentType.split(";", 1)[0]) === null || _contentType$split$ === void 0 ? void 0 : _contentType$split$.trim()) === type;
}
var jsonContentTypeHandler = {
	isMatch(req) {
		return hasContentType(req, "application/json");
	},
	async parse(opts) {
		var _types$values$next$va;
		const { req } = opts;
		const isBatchCall = opts.searchParams.get("batch") === "1";
		const maxBatchSize = opts.maxBatchSize;
		const paths = isBatchCall ? opts.path.split(",") : [opts.path];
		if (isBatchCall && typeof maxBatchSize === "number" && paths.length > maxBatchSize) throw new TRPCError({
			code: "BAD_REQUEST",
			message: `Batch call exceeds maximum size`
		});
		const getInputs = memo(async () => {
			let inputs = void 0;
			if (req.method === "GET") {
				const queryInput = opts.searchParams.get("input");
				if (queryInput) inputs = JSON.parse(queryInput);
			} else {
				const body = await req.text();
				if (body) inputs = JSON.parse(body);
			}
			if (inputs === void 0) return emptyObject();
			if (!isBatchCall) {
				const result = emptyObject();
				result[0] = opts.router._def._config.transformer.input.deserialize(inputs);
				return result;
			}
			if (!isObject$1(inputs)) throw new TRPCError({
				code: "BAD_REQUEST",
				message: "\"input\" needs to be an object when doing a batch call"
			});
			const acc = emptyObject();
			for (const index of paths.keys()) {
				const input = inputs[index];
				if (input !== void 0) acc[index] = opts.router._def._config.transformer.input.deserialize(input);
			}
			return acc;
		});
		const calls = await Promise.all(paths.map(async (path, index) => {
			const procedure = await getProcedureAtPath(opts.router, path);
			return {
				batchIndex: index,
				path,
				procedure,
				getRawInput: async () => {
					let input = (await getInputs.read())[index];
					if ((procedure === null || procedure === void 0 ? void 0 : procedure._def.type) === "subscription") {
						const lastEventId = getLastEventId(opts);
						if (lastEventId) {
							if (isObject$1(input)) input = _objectSpread2(_objectSpread2({}, input), {}, { lastEventId });
							else {
								var _input;
								(_input = input) !== null && _input !== void 0 || (input = { lastEventId });
							}
						}
					}
					return input;
				},
				result: () => {
					var _getInputs$result;
					return (_getInputs$result = getInputs.result()) === null || _getInputs$result === void 0 ? void 0 : _getInputs$result[index];
				}
			};
		}));
		const types = new Set(calls.map((call) => {
			var _call$procedure;
			return (_call$procedure = call.procedure) === null || _call$procedure === void 0 ? void 0 : _call$procedure._def.type;
		}).filter(Boolean));
		/* istanbul ignore if -- @preserve */
		if (types.size > 1) throw new TRPCError({
			code: "BAD_REQUEST",
			message: `Cannot mix procedure types in call: ${Array.from(types).join(", ")}`
		});
		const type = (_types$values$next$va = types.values().next().value) !== null && _types$values$next$va !== void 0 ? _types$values$next$va : "unknown";
		const connectionParamsStr = opts.searchParams.get("connectionParams");
		return {
			isBatchCall,
			accept: getAcceptHeader(req.headers),
			calls,
			type,
			connectionParams: connectionParamsStr === null ? null : parseConnectionParamsFromString(connectionParamsStr),
			signal: req.signal,
			url: opts.url
		};
	}
};
var handlers = [
	jsonContentTypeHandler,
	{
		isMatch(req) {
			return hasContentType(req, "multipart/form-data");
		},
		async parse(opts) {
			const { req } = opts;
			if (req.method !== "POST") throw new TRPCError({
				code: "METHOD_NOT_SUPPORTED",
				message: "Only POST requests are supported for multipart/form-data requests"
			});
			const getInputs = memo(async () => {
				return await req.formData();
			});
			const procedure = await getProcedureAtPath(opts.router, opts.path);
			return {
				accept: null,
				calls: [{
					batchIndex: 0,
					path: opts.path,
					getRawInput: getInputs.read,
					result: getInputs.result,
					procedure
				}],
				isBatchCall: false,
				type: "mutation",
				connectionParams: null,
				signal: req.signal,
				url: opts.url
			};
		}
	},
	{
		isMatch(req) {
			return hasContentType(req, "application/octet-stream");
		},
		async parse(opts) {
			const { req } = opts;
			if (req.method !== "POST") throw new TRPCError({
				code: "METHOD_NOT_SUPPORTED",
				message: "Only POST requests are supported for application/octet-stream requests"
			});
			const getInputs = memo(async () => {
				return req.body;
			});
			return {
				calls: [{
					batchIndex: 0,
					path: opts.path,
					getRawInput: getInputs.read,
					result: getInputs.result,
					procedure: await getProcedureAtPath(opts.router, opts.path)
				}],
				isBatchCall: false,
				accept: null,
				type: "mutation",
				connectionParams: null,
				signal: req.signal,
				url: opts.url
			};
		}
	}
];
function getContentTypeHandler(req) {
	const handler = handlers.find((handler) => handler.isMatch(req));
	if (handler) return handler;
	if (!handler && req.method === "GET") return jsonContentTypeHandler;
	throw new TRPCError({
		code: "UNSUPPORTED_MEDIA_TYPE",
		message: req.headers.has("content-type") ? `Unsupported content-type "${req.headers.get("content-type")}` : "Missing content-type header"
	});
}
async function getRequestInfo(opts) {
	return await getContentTypeHandler(opts.req).parse(opts);
}
function isAbortError(error) {
	return isObject$1(error) && error["name"] === "AbortError";
}
function throwAbortError(message = "AbortError") {
	throw new DOMException(message, "AbortError");
}
/*!
* is-plain-object <https://github.com/jonschlinkert/is-plain-object>
*
* Copyright (c) 2014-2017, Jon Schlinkert.
* Released under the MIT License.
*/
function isObject(o) {
	return Object.prototype.toString.call(o) === "[object Object]";
}
function isPlainObject(o) {
	var ctor, prot;
	if (isObject(o) === false) return false;
	ctor = o.constructor;
	if (ctor === void 0) return true;
	prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (prot.hasOwnProperty("isPrototypeOf") === false) return false;
	return true;
}
var _Symbol$toStringTag;
/** Memory safe (weakmapped) cache of the ProxyPromise for each Promise,
* which is retained for the lifetime of the original Promise.
*/
var subscribableCache = /* @__PURE__ */ new WeakMap();
/** A NOOP function allowing a consistent interface for settled
* SubscribedPromises (settled promises are not subscribed - they resolve
* immediately). */
var NOOP = () => {};
_Symbol$toStringTag = Symbol.toStringTag;
/**
* Every `Promise<T>` can be shadowed by a single `ProxyPromise<T>`. It is
* created once, cached and reused throughout the lifetime of the Promise. Get a
* Promise's ProxyPromise using `Unpromise.proxy(promise)`.
*
* The `ProxyPromise<T>` attaches handlers to the original `Promise<T>`
* `.then()` and `.catch()` just once. Promises derived from it use a
* subscription- (and unsubscription-) based mechanism that monitors these
* handlers.
*
* Every time you call `.subscribe()`, `.then()` `.catch()` or `.finally()` on a
* `ProxyPromise<T>` it returns a `SubscribedPromise<T>` having an additional
* `unsubscribe()` method. Calling `unsubscribe()` detaches reference chains
* from the original, potentially long-lived Promise, eliminating memory leaks.
*
* This approach can eliminate the memory leaks that otherwise come about from
* repeated `race()` or `any()` calls invoking `.then()` and `.catch()` multiple
* times on the same long-lived native Promise (subscriptions which can never be
* cleaned up).
*
* `Unpromise.race(promises)` is a reference implementation of `Promise.race`
* avoiding memory leaks when using long-lived unsettled Promises.
*
* `Unpromise.any(promises)` is a reference implementation of `Promise.any`
* avoiding memory leaks when using long-lived unsettled Promises.
*
* `Unpromise.resolve(promise)` returns an ephemeral `SubscribedPromise<T>` for
* any given `Promise<T>` facilitating arbitrary async/await patterns. Behind
* the scenes, `resolve` is implemented simply as
* `Unpromise.proxy(promise).subscribe()`. Don't forget to call `.unsubscribe()`
* to tidy up!
*
*/
var Unpromise = class Unpromise {
	constructor(arg) {
		_defineProperty(this, "promise", void 0);
		_defineProperty(this, "subscribers", []);
		_defineProperty(this, "settlement", null);
		_defineProperty(this, _Symbol$toStringTag, "Unpromise");
		if (typeof arg === "function") this.promise = new Promise(arg);
		else this.promise = arg;
		const thenReturn = this.promise.then((value) => {
			const { subscribers } = this;
			this.subscribers = null;
			this.settlement = {
				status: "fulfilled",
				value
			};
			subscribers === null || subscribers === void 0 || subscribers.forEach(({ resolve }) => {
				resolve(value);
			});
		});
		if ("catch" in thenReturn) thenReturn.catch((reason) => {
			const { subscribers } = this;
			this.subscribers = null;
			this.settlement = {
				status: "rejected",
				reason
			};
			subscribers === null || subscribers === void 0 || subscribers.forEach(({ reject }) => {
				reject(reason);
			});
		});
	}
	/** Create a promise that mitigates uncontrolled subscription to a long-lived
	* Promise via .then() and .catch() - otherwise a source of memory leaks.
	*
	* The returned promise has an `unsubscribe()` method which can be called when
	* the Promise is no longer being tracked by application logic, and which
	* ensures that there is no reference chain from the original promise to the
	* new one, and therefore no memory leak.
	*
	* If original promise has not yet settled, this adds a new unique promise
	* that listens to then/catch events, along with an `unsubscribe()` method to
	* detach it.
	*
	* If original promise has settled, then creates a new Promise.resolve() or
	* Promise.reject() and provided unsubscribe is a noop.
	*
	* If you call `unsubscribe()` before the returned Promise has settled, it
	* will never settle.
	*/
	subscribe() {
		let promise;
		let unsubscribe;
		const { settlement } = this;
		if (settlement === null) {
			if (this.subscribers === null) throw new Error("Unpromise settled but still has subscribers");
			const subscriber = withResolvers();
			this.subscribers = listWithMember(this.subscribers, subscriber);
			promise = subscriber.promise;
			unsubscribe = () => {
				if (this.subscribers !== null) this.subscribers = listWithoutMember(this.subscribers, subscriber);
			};
		} else {
			const { status } = settlement;
			if (status === "fulfilled") promise = Promise.resolve(settlement.value);
			else promise = Promise.reject(settlement.reason);
			unsubscribe = NOOP;
		}
		return Object.assign(promise, { unsubscribe });
	}
	/** STANDARD PROMISE METHODS (but returning a SubscribedPromise) */
	then(onfulfilled, onrejected) {
		const subscribed = this.subscribe();
		const { unsubscribe } = subscribed;
		return Object.assign(subscribed.then(onfulfilled, onrejected), { unsubscribe });
	}
	catch(onrejected) {
		const subscribed = this.subscribe();
		const { unsubscribe } = subscribed;
		return Object.assign(subscribed.catch(onrejected), { unsubscribe });
	}
	finally(onfinally) {
		const subscribed = this.subscribe();
		const { unsubscribe } = subscribed;
		return Object.assign(subscribed.finally(onfinally), { unsubscribe });
	}
	/** Unpromise STATIC METHODS */
	/** Create or Retrieve the proxy Unpromise (a re-used Unpromise for the VM lifetime
	* of the provided Promise reference) */
	static proxy(promise) {
		const cached = Unpromise.getSubscribablePromise(promise);
		return typeof cached !== "undefined" ? cached : Unpromise.createSubscribablePromise(promise);
	}
	/** Create and store an Unpromise keyed by an original Promise. */
	static createSubscribablePromise(promise) {
		const created = new Unpromise(promise);
		subscribableCache.set(promise, created);
		subscribableCache.set(created, created);
		return created;
	}
	/** Retrieve a previously-created Unpromise keyed by an original Promise. */
	static getSubscribablePromise(promise) {
		return subscribableCache.get(promise);
	}
	/** Promise STATIC METHODS */
	/** Lookup the Unpromise for this promise, and derive a SubscribedPromise from
	* it (that can be later unsubscribed to eliminate Memory leaks) */
	static resolve(value) {
		const promise = typeof value === "object" && value !== null && "then" in value && typeof value.then === "function" ? value : Promise.resolve(value);
		return Unpromise.proxy(promise).subscribe();
	}
	static async any(values) {
		const subscribedPromises = (Array.isArray(values) ? values : [...values]).map(Unpromise.resolve);
		try {
			return await Promise.any(subscribedPromises);
		} finally {
			subscribedPromises.forEach(({ unsubscribe }) => {
				unsubscribe();
			});
		}
	}
	static async race(values) {
		const subscribedPromises = (Array.isArray(values) ? values : [...values]).map(Unpromise.resolve);
		try {
			return await Promise.race(subscribedPromises);
		} finally {
			subscribedPromises.forEach(({ unsubscribe }) => {
				unsubscribe();
			});
		}
	}
	/** Create a race of SubscribedPromises that will fulfil to a single winning
	* Promise (in a 1-Tuple). Eliminates memory leaks from long-lived promises
	* accumulating .then() and .catch() subscribers. Allows simple logic to
	* consume the result, like...
	* ```ts
	* const [ winner ] = await Unpromise.race([ promiseA, promiseB ]);
	* if(winner === promiseB){
	*   const result = await promiseB;
	*   // do the thing
	* }
	* ```
	* */
	static async raceReferences(promises) {
		const selfPromises = promises.map(resolveSelfTuple);
		try {
			return await Promise.race(selfPromises);
		} finally {
			for (const promise of selfPromises) promise.unsubscribe();
		}
	}
};
/** Promises a 1-tuple containing the original promise when it resolves. Allows
* awaiting the eventual Promise ***reference*** (easy to destructure and
* exactly compare with ===). Avoids resolving to the Promise ***value*** (which
* may be ambiguous and therefore hard to identify as the winner of a race).
* You can call unsubscribe on the Promise to mitigate memory leaks.
* */
function resolveSelfTuple(promise) {
	return Unpromise.proxy(promise).then(() => [promise]);
}
/** VENDORED (Future) PROMISE UTILITIES */
/** Reference implementation of https://github.com/tc39/proposal-promise-with-resolvers */
function withResolvers() {
	let resolve;
	let reject;
	return {
		promise: new Promise((_resolve, _reject) => {
			resolve = _resolve;
			reject = _reject;
		}),
		resolve,
		reject
	};
}
/** IMMUTABLE LIST OPERATIONS */
function listWithMember(arr, member) {
	return [...arr, member];
}
function listWithoutIndex(arr, index) {
	return [...arr.slice(0, index), ...arr.slice(index + 1)];
}
function listWithoutMember(arr, member) {
	const index = arr.indexOf(member);
	if (index !== -1) return listWithoutIndex(arr, index);
	return arr;
}
var _Symbol;
var _Symbol$dispose;
var _Symbol2;
var _Symbol2$asyncDispose;
(_Symbol$dispose = (_Symbol = Symbol).dispose) !== null && _Symbol$dispose !== void 0 || (_Symbol.dispose = Symbol());
(_Symbol2$asyncDispose = (_Symbol2 = Symbol).asyncDispose) !== null && _Symbol2$asyncDispose !== void 0 || (_Symbol2.asyncDispose = Symbol());
/**
* Takes a value and a dispose function and returns a new object that implements the Disposable interface.
* The returned object is the original value augmented with a Symbol.dispose method.
* @param thing The value to make disposable
* @param dispose Function to call when disposing the resource
* @returns The original value with Symbol.dispose method added
*/
function makeResource(thing, dispose) {
	const it = thing;
	const existing = it[Symbol.dispose];
	it[Symbol.dispose] = () => {
		dispose();
		existing === null || existing === void 0 || existing.call(it);
	};
	return it;
}
/**
* Takes a value and an async dispose function and returns a new object that implements the AsyncDisposable interface.
* The returned object is the original value augmented with a Symbol.asyncDispose method.
* @param thing The value to make async disposable
* @param dispose Async function to call when disposing the resource
* @returns The original value with Symbol.asyncDispose method added
*/
function makeAsyncResource(thing, dispose) {
	const it = thing;
	const existing = it[Symbol.asyncDispose];
	it[Symbol.asyncDispose] = async () => {
		await dispose();
		await (existing === null || existing === void 0 ? void 0 : existing.call(it));
	};
	return it;
}
var disposablePromiseTimerResult = Symbol();
function timerResource(ms) {
	let timer = null;
	return makeResource({ start() {
		if (timer) throw new Error("Timer already started");
		return new Promise((resolve) => {
			timer = setTimeout(() => resolve(disposablePromiseTimerResult), ms);
		});
	} }, () => {
		if (timer) clearTimeout(timer);
	});
}
function _usingCtx() {
	var r = "function" == typeof SuppressedError ? SuppressedError : function(r, e) {
		var n = Error();
		return n.name = "SuppressedError", n.error = r, n.suppressed = e, n;
	}, e = {}, n = [];
	function using(r, e) {
		if (null != e) {
			if (Object(e) !== e) throw new TypeError("using declarations can only be used with objects, functions, null, or undefined.");
			if (r) var o = e[Symbol.asyncDispose || Symbol["for"]("Symbol.asyncDispose")];
			if (void 0 === o && (o = e[Symbol.dispose || Symbol["for"]("Symbol.dispose")], r)) var t = o;
			if ("function" != typeof o) throw new TypeError("Object is not disposable.");
			t && (o = function o() {
				try {
					t.call(e);
				} catch (r) {
					return Promise.reject(r);
				}
			}), n.push({
				v: e,
				d: o,
				a: r
			});
		} else r && n.push({
			d: e,
			a: r
		});
		return e;
	}
	return {
		e,
		u: using.bind(null, !1),
		a: using.bind(null, !0),
		d: function d() {
			var o, t = this.e, s = 0;
			function next() {
				for (; o = n.pop();) try {
					if (!o.a && 1 === s) return s = 0, n.push(o), Promise.resolve().then(next);
					if (o.d) {
						var r = o.d.call(o.v);
						if (o.a) return s |= 2, Promise.resolve(r).then(next, err);
					} else s |= 1;
				} catch (r) {
					return err(r);
				}
				if (1 === s) return t !== e ? Promise.reject(t) : Promise.resolve();
				if (t !== e) throw t;
			}
			function err(n) {
				return t = t !== e ? new r(n, t) : n, next();
			}
			return next();
		}
	};
}
function _awaitAsyncGenerator(e) {
	return new _OverloadYield(e, 0);
}
function iteratorResource(iterable) {
	const iterator = iterable[Symbol.asyncIterator]();
	if (iterator[Symbol.asyncDispose]) return iterator;
	return makeAsyncResource(iterator, async () => {
		var _iterator$return;
		await ((_iterator$return = iterator.return) === null || _iterator$return === void 0 ? void 0 : _iterator$return.call(iterator));
	});
}
/**
* Derives a new {@link AsyncGenerator} based of {@link iterable}, that yields its first
* {@link count} values. Then, a grace period of {@link gracePeriodMs} is started in which further
* values may still come through. After this period, the generator aborts.
*/
function takeWithGrace(_x, _x2) {
	return _takeWithGrace.apply(this, arguments);
}
function _takeWithGrace() {
	_takeWithGrace = _wrapAsyncGenerator(function* (iterable, opts) {
		try {
			var _usingCtx$5 = _usingCtx();
			const iterator = _usingCtx$5.a(iteratorResource(iterable));
			let result;
			const timer = _usingCtx$5.u(timerResource(opts.gracePeriodMs));
			let count = opts.count;
			let timerPromise = new Promise(() => {});
			while (true) {
				result = yield _awaitAsyncGenerator(Unpromise.race([iterator.next(), timerPromise]));
				if (result === disposablePromiseTimerResult) throwAbortError();
				if (result.done) return result.value;
				yield result.value;
				if (--count === 0) timerPromise = timer.start();
				result = null;
			}
		} catch (_) {
			_usingCtx$5.e = _;
		} finally {
			yield _awaitAsyncGenerator(_usingCtx$5.d());
		}
	});
	return _takeWithGrace.apply(this, arguments);
}
function createDeferred() {
	let resolve;
	let reject;
	return {
		promise: new Promise((res, rej) => {
			resolve = res;
			reject = rej;
		}),
		resolve,
		reject
	};
}
function createManagedIterator(iterable, onResult) {
	const iterator = iterable[Symbol.asyncIterator]();
	let state = "idle";
	function cleanup() {
		state = "done";
		onResult = () => {};
	}
	function pull() {
		if (state !== "idle") return;
		state = "pending";
		iterator.next().then((result) => {
			if (result.done) {
				state = "done";
				onResult({
					status: "return",
					value: result.value
				});
				cleanup();
				return;
			}
			state = "idle";
			onResult({
				status: "yield",
				value: result.value
			});
		}).catch((cause) => {
			onResult({
				status: "error",
				error: cause
			});
			cleanup();
		});
	}
	return {
		pull,
		destroy: async () => {
			var _iterator$return;
			cleanup();
			await ((_iterator$return = iterator.return) === null || _iterator$return === void 0 ? void 0 : _iterator$return.call(iterator));
		}
	};
}
/**
* Creates a new async iterable that merges multiple async iterables into a single stream.
* Values from the input iterables are yielded in the order they resolve, similar to Promise.race().
*
* New iterables can be added dynamically using the returned {@link MergedAsyncIterables.add} method, even after iteration has started.
*
* If any of the input iterables throws an error, that error will be propagated through the merged stream.
* Other iterables will not continue to be processed.
*
* @template TYield The type of values yielded by the input iterables
*/
function mergeAsyncIterables() {
	let state = "idle";
	let flushSignal = createDeferred();
	/**
	* used while {@link state} is `idle`
	*/
	const iterables = [];
	/**
	* used while {@link state} is `pending`
	*/
	const iterators = /* @__PURE__ */ new Set();
	const buffer = [];
	function initIterable(iterable) {
		if (state !== "pending") return;
		const iterator = createManagedIterator(iterable, (result) => {
			if (state !== "pending") return;
			switch (result.status) {
				case "yield":
					buffer.push([iterator, result]);
					break;
				case "return":
					iterators.delete(iterator);
					break;
				case "error":
					buffer.push([iterator, result]);
					iterators.delete(iterator);
			}
			flushSignal.resolve();
		});
		iterators.add(iterator);
		iterator.pull();
	}
	return {
		add(iterable) {
			switch (state) {
				case "idle":
					iterables.push(iterable);
					break;
				case "pending": initIterable(iterable);
			}
		},
		[Symbol.asyncIterator]() {
			return _wrapAsyncGenerator(function* () {
				try {
					var _usingCtx$4 = _usingCtx();
					if (state !== "idle") throw new Error("Cannot iterate twice");
					state = "pending";
					_usingCtx$4.a(makeAsyncResource({}, async () => {
						state = "done";
						const errors = [];
						await Promise.all(Array.from(iterators.values()).map(async (it) => {
							try {
								await it.destroy();
							} catch (cause) {
								errors.push(cause);
							}
						}));
						buffer.length = 0;
						iterators.clear();
						flushSignal.resolve();
						if (errors.length > 0) throw new AggregateError(errors);
					}));
					while (iterables.length > 0) initIterable(iterables.shift());
					while (iterators.size > 0) {
						yield _awaitAsyncGenerator(flushSignal.promise);
						while (buffer.length > 0) {
							const [iterator, result] = buffer.shift();
							switch (result.status) {
								case "yield":
									yield result.value;
									iterator.pull();
									break;
								case "error": throw result.error;
							}
						}
						flushSignal = createDeferred();
					}
				} catch (_) {
					_usingCtx$4.e = _;
				} finally {
					yield _awaitAsyncGenerator(_usingCtx$4.d());
				}
			})();
		}
	};
}
/**
* Creates a ReadableStream from an AsyncIterable.
*
* @param iterable - The source AsyncIterable to stream from
* @returns A ReadableStream that yields values from the AsyncIterable
*/
function readableStreamFrom(iterable) {
	const iterator = iterable[Symbol.asyncIterator]();
	return new ReadableStream({
		async cancel() {
			var _iterator$return;
			await ((_iterator$return = iterator.return) === null || _iterator$return === void 0 ? void 0 : _iterator$return.call(iterator));
		},
		async pull(controller) {
			const result = await iterator.next();
			if (result.done) {
				controller.close();
				return;
			}
			controller.enqueue(result.value);
		}
	});
}
var PING_SYM = Symbol("ping");
/**
* Derives a new {@link AsyncGenerator} based of {@link iterable}, that yields {@link PING_SYM}
* whenever no value has been yielded for {@link pingIntervalMs}.
*/
function withPing(_x, _x2) {
	return _withPing.apply(this, arguments);
}
function _withPing() {
	_withPing = _wrapAsyncGenerator(function* (iterable, pingIntervalMs) {
		try {
			var _usingCtx$3 = _usingCtx();
			const iterator = _usingCtx$3.a(iteratorResource(iterable));
			let result;
			let nextPromise = iterator.next();
			while (true) try {
				var _usingCtx3 = _usingCtx();
				const pingPromise = _usingCtx3.u(timerResource(pingIntervalMs));
				result = yield _awaitAsyncGenerator(Unpromise.race([nextPromise, pingPromise.start()]));
				if (result === disposablePromiseTimerResult) {
					yield PING_SYM;
					continue;
				}
				if (result.done) return result.value;
				nextPromise = iterator.next();
				yield result.value;
				result = null;
			} catch (_) {
				_usingCtx3.e = _;
			} finally {
				_usingCtx3.d();
			}
		} catch (_) {
			_usingCtx$3.e = _;
		} finally {
			yield _awaitAsyncGenerator(_usingCtx$3.d());
		}
	});
	return _withPing.apply(this, arguments);
}
var CHUNK_VALUE_TYPE_PROMISE = 0;
var CHUNK_VALUE_TYPE_ASYNC_ITERABLE = 1;
var PROMISE_STATUS_FULFILLED = 0;
var PROMISE_STATUS_REJECTED = 1;
var ASYNC_ITERABLE_STATUS_RETURN = 0;
var ASYNC_ITERABLE_STATUS_YIELD = 1;
var ASYNC_ITERABLE_STATUS_ERROR = 2;
function isPromise(value) {
	return (isObject$1(value) || isFunction(value)) && typeof (value === null || value === void 0 ? void 0 : value["then"]) === "function" && typeof (value === null || value === void 0 ? void 0 : value["catch"]) === "function";
}
var MaxDepthError = class extends Error {
	constructor(path) {
		super("Max depth reached at path: " + path.join("."));
		this.path = path;
	}
};
function createBatchStreamProducer(_x3) {
	return _createBatchStreamProducer.apply(this, arguments);
}
function _createBatchStreamProducer() {
	_createBatchStreamProducer = _wrapAsyncGenerator(function* (opts) {
		const { data } = opts;
		let counter = 0;
		const placeholder = 0;
		const mergedIterables = mergeAsyncIterables();
		function registerAsync(callback) {
			const idx = counter++;
			const iterable = callback(idx);
			mergedIterables.add(iterable);
			return idx;
		}
		function encodePromise(promise, path) {
			return registerAsync(/* @__PURE__ */ function() {
				var _ref = _wrapAsyncGenerator(function* (idx) {
					const error = checkMaxDepth(path);
					if (error) {
						promise.catch((cause) => {
							var _opts$onError;
							(_opts$onError = opts.onError) === null || _opts$onError === void 0 || _opts$onError.call(opts, {
								error: cause,
								path
							});
						});
						promise = Promise.reject(error);
					}
					try {
						yield [
							idx,
							PROMISE_STATUS_FULFILLED,
							encode(yield _awaitAsyncGenerator(promise), path)
						];
					} catch (cause) {
						var _opts$onError2, _opts$formatError;
						(_opts$onError2 = opts.onError) === null || _opts$onError2 === void 0 || _opts$onError2.call(opts, {
							error: cause,
							path
						});
						yield [
							idx,
							PROMISE_STATUS_REJECTED,
							(_opts$formatError = opts.formatError) === null || _opts$formatError === void 0 ? void 0 : _opts$formatError.call(opts, {
								error: cause,
								path
							})
						];
					}
				});
				return function(_x) {
					return _ref.apply(this, arguments);
				};
			}());
		}
		function encodeAsyncIterable(iterable, path) {
			return registerAsync(/* @__PURE__ */ function() {
				var _ref2 = _wrapAsyncGenerator(function* (idx) {
					try {
						var _usingCtx$2 = _usingCtx();
						const error = checkMaxDepth(path);
						if (error) throw error;
						const iterator = _usingCtx$2.a(iteratorResource(iterable));
						try {
							while (true) {
								const next = yield _awaitAsyncGenerator(iterator.next());
								if (next.done) {
									yield [
										idx,
										ASYNC_ITERABLE_STATUS_RETURN,
										encode(next.value, path)
									];
									break;
								}
								yield [
									idx,
									ASYNC_ITERABLE_STATUS_YIELD,
									encode(next.value, path)
								];
							}
						} catch (cause) {
							var _opts$onError3, _opts$formatError2;
							(_opts$onError3 = opts.onError) === null || _opts$onError3 === void 0 || _opts$onError3.call(opts, {
								error: cause,
								path
							});
							yield [
								idx,
								ASYNC_ITERABLE_STATUS_ERROR,
								(_opts$formatError2 = opts.formatError) === null || _opts$formatError2 === void 0 ? void 0 : _opts$formatError2.call(opts, {
									error: cause,
									path
								})
							];
						}
					} catch (_) {
						_usingCtx$2.e = _;
					} finally {
						yield _awaitAsyncGenerator(_usingCtx$2.d());
					}
				});
				return function(_x2) {
					return _ref2.apply(this, arguments);
				};
			}());
		}
		function checkMaxDepth(path) {
			if (opts.maxDepth && path.length > opts.maxDepth) return new MaxDepthError(path);
			return null;
		}
		function encodeAsync(value, path) {
			if (isPromise(value)) return [CHUNK_VALUE_TYPE_PROMISE, encodePromise(value, path)];
			if (isAsyncIterable(value)) {
				if (opts.maxDepth && path.length >= opts.maxDepth) throw new Error("Max depth reached");
				return [CHUNK_VALUE_TYPE_ASYNC_ITERABLE, encodeAsyncIterable(value, path)];
			}
			return null;
		}
		function encode(value, path) {
			if (value === void 0) return [[]];
			const reg = encodeAsync(value, path);
			if (reg) return [[placeholder], [null, ...reg]];
			if (!isPlainObject(value)) return [[value]];
			const newObj = emptyObject();
			const asyncValues = [];
			for (const [key, item] of Object.entries(value)) {
				const transformed = encodeAsync(item, [...path, key]);
				if (!transformed) {
					newObj[key] = item;
					continue;
				}
				newObj[key] = placeholder;
				asyncValues.push([key, ...transformed]);
			}
			return [[newObj], ...asyncValues];
		}
		const newHead = emptyObject();
		for (const [key, item] of Object.entries(data)) newHead[key] = encode(item, [key]);
		yield newHead;
		let iterable = mergedIterables;
		if (opts.pingMs) iterable = withPing(mergedIterables, opts.pingMs);
		var _iteratorAbruptCompletion = false;
		var _didIteratorError = false;
		var _iteratorError;
		try {
			for (var _iterator = _asyncIterator(iterable), _step; _iteratorAbruptCompletion = !(_step = yield _awaitAsyncGenerator(_iterator.next())).done; _iteratorAbruptCompletion = false) yield _step.value;
		} catch (err) {
			_didIteratorError = true;
			_iteratorError = err;
		} finally {
			try {
				if (_iteratorAbruptCompletion && _iterator.return != null) yield _awaitAsyncGenerator(_iterator.return());
			} finally {
				if (_didIteratorError) throw _iteratorError;
			}
		}
	});
	return _createBatchStreamProducer.apply(this, arguments);
}
/**
* JSON Lines stream producer
* @see https://jsonlines.org/
*/
function jsonlStreamProducer(opts) {
	let stream = readableStreamFrom(createBatchStreamProducer(opts));
	const { serialize } = opts;
	if (serialize) stream = stream.pipeThrough(new TransformStream({ transform(chunk, controller) {
		if (chunk === PING_SYM) controller.enqueue(PING_SYM);
		else controller.enqueue(serialize(chunk));
	} }));
	return stream.pipeThrough(new TransformStream({ transform(chunk, controller) {
		if (chunk === PING_SYM) controller.enqueue(" ");
		else controller.enqueue(JSON.stringify(chunk) + "\n");
	} })).pipeThrough(new TextEncoderStream());
}
var PING_EVENT = "ping";
var SERIALIZED_ERROR_EVENT = "serialized-error";
var CONNECTED_EVENT = "connected";
var RETURN_EVENT = "return";
var RESTORE_ID_EVENT = "restore-id";
/**
*
* @see https://html.spec.whatwg.org/multipage/server-sent-events.html
*/
function sseStreamProducer(opts) {
	var _opts$ping$enabled, _opts$ping, _opts$ping$intervalMs, _opts$ping2, _opts$client;
	const { serialize = identity } = opts;
	const ping = {
		enabled: (_opts$ping$enabled = (_opts$ping = opts.ping) === null || _opts$ping === void 0 ? void 0 : _opts$ping.enabled) !== null && _opts$ping$enabled !== void 0 ? _opts$ping$enabled : false,
		intervalMs: (_opts$ping$intervalMs = (_opts$ping2 = opts.ping) === null || _opts$ping2 === void 0 ? void 0 : _opts$ping2.intervalMs) !== null && _opts$ping$intervalMs !== void 0 ? _opts$ping$intervalMs : 1e3
	};
	const client = (_opts$client = opts.client) !== null && _opts$client !== void 0 ? _opts$client : {};
	if (ping.enabled && client.reconnectAfterInactivityMs && ping.intervalMs > client.reconnectAfterInactivityMs) throw new Error(`Ping interval must be less than client reconnect interval to prevent unnecessary reconnection - ping.intervalMs: ${ping.intervalMs} client.reconnectAfterInactivityMs: ${client.reconnectAfterInactivityMs}`);
	function generator() {
		return _generator.apply(this, arguments);
	}
	function _generator() {
		_generator = _wrapAsyncGenerator(function* () {
			yield {
				event: CONNECTED_EVENT,
				data: JSON.stringify(client)
			};
			let iterable = opts.data;
			if (opts.emitAndEndImmediately) iterable = takeWithGrace(iterable, {
				count: 1,
				gracePeriodMs: 1
			});
			if (ping.enabled && ping.intervalMs !== Infinity && ping.intervalMs > 0) iterable = withPing(iterable, ping.intervalMs);
			let value;
			let chunk;
			let lastEventId = opts.lastEventId && !/[\0\n\r]/.test(opts.lastEventId) ? opts.lastEventId : null;
			var _iteratorAbruptCompletion = false;
			var _didIteratorError = false;
			var _iteratorError;
			try {
				for (var _iterator = _asyncIterator(iterable), _step; _iteratorAbruptCompletion = !(_step = yield _awaitAsyncGenerator(_iterator.next())).done; _iteratorAbruptCompletion = false) {
					value = _step.value;
					if (value === PING_SYM) {
						yield {
							event: PING_EVENT,
							data: ""
						};
						continue;
					}
					chunk = isTrackedEnvelope(value) ? {
						id: value[0],
						data: value[1]
					} : { data: value };
					chunk.data = JSON.stringify(serialize(chunk.data));
					if (chunk.id !== void 0) {
						lastEventId = chunk.id;
						yield chunk;
					} else if (lastEventId === null) yield chunk;
					else {
						chunk.id = "";
						yield chunk;
						yield {
							event: RESTORE_ID_EVENT,
							data: "",
							id: lastEventId
						};
					}
					value = null;
					chunk = null;
				}
			} catch (err) {
				_didIteratorError = true;
				_iteratorError = err;
			} finally {
				try {
					if (_iteratorAbruptCompletion && _iterator.return != null) yield _awaitAsyncGenerator(_iterator.return());
				} finally {
					if (_didIteratorError) throw _iteratorError;
				}
			}
		});
		return _generator.apply(this, arguments);
	}
	function generatorWithErrorHandling() {
		return _generatorWithErrorHandling.apply(this, arguments);
	}
	function _generatorWithErrorHandling() {
		_generatorWithErrorHandling = _wrapAsyncGenerator(function* () {
			try {
				yield* _asyncGeneratorDelegate(_asyncIterator(generator()));
				yield {
					event: RETURN_EVENT,
					data: ""
				};
			} catch (cause) {
				var _opts$formatError, _opts$formatError2;
				if (isAbortError(cause)) return;
				const error = getTRPCErrorFromUnknown(cause);
				const data = (_opts$formatError = (_opts$formatError2 = opts.formatError) === null || _opts$formatError2 === void 0 ? void 0 : _opts$formatError2.call(opts, { error })) !== null && _opts$formatError !== void 0 ? _opts$formatError : null;
				yield {
					event: SERIALIZED_ERROR_EVENT,
					data: JSON.stringify(serialize(data))
				};
			}
		});
		return _generatorWithErrorHandling.apply(this, arguments);
	}
	return readableStreamFrom(generatorWithErrorHandling()).pipeThrough(new TransformStream({ transform(chunk, controller) {
		if ("event" in chunk) controller.enqueue(`event: ${chunk.event}\n`);
		if ("data" in chunk) controller.enqueue(`data: ${chunk.data}\n`);
		if ("id" in chunk) controller.enqueue(`id: ${chunk.id}\n`);
		if ("comment" in chunk) controller.enqueue(`: ${chunk.comment}\n`);
		controller.enqueue("\n\n");
	} })).pipeThrough(new TextEncoderStream());
}
var sseHeaders = {
	"Content-Type": "text/event-stream",
	"Cache-Control": "no-cache, no-transform",
	"X-Accel-Buffering": "no",
	Connection: "keep-alive"
};
/**
* `decodeURIComponent` throws a plain `URIError` on malformed escape sequences,
* which would otherwise surface as an `INTERNAL_SERVER_ERROR` even though the
* request itself is at fault
*/
function decodePath(path) {
	try {
		return decodeURIComponent(path);
	} catch (cause) {
		throw new TRPCError({
			code: "BAD_REQUEST",
			message: `Invalid URL-encoding in path "${path}"`,
			cause
		});
	}
}
function errorToAsyncIterable(err) {
	return run(_wrapAsyncGenerator(function* () {
		throw err;
	}));
}
function combinedAbortController(signal) {
	const controller = new AbortController();
	return {
		signal: abortSignalsAnyPonyfill([signal, controller.signal]),
		controller
	};
}
/**
* A client that leaves may only cancel the response body, without aborting
* the request's signal, and the procedures streaming into it wait on that.
*/
function abortOnCancel(stream, controller) {
	const reader = stream.getReader();
	return new ReadableStream({
		async pull(enqueuer) {
			const chunk = await reader.read();
			if (chunk.done) enqueuer.close();
			else enqueuer.enqueue(chunk.value);
		},
		cancel(reason) {
			controller.abort();
			return reader.cancel(reason);
		}
	});
}
var TYPE_ACCEPTED_METHOD_MAP = {
	mutation: ["POST"],
	query: ["GET"],
	subscription: ["GET"]
};
var TYPE_ACCEPTED_METHOD_MAP_WITH_METHOD_OVERRIDE = {
	mutation: ["POST"],
	query: ["GET", "POST"],
	subscription: ["GET", "POST"]
};
function initResponse(initOpts) {
	var _responseMeta, _info$calls$find$proc, _info$calls$find;
	const { ctx, info, responseMeta, untransformedJSON, errors = [], headers } = initOpts;
	const definedErrors = errors.filter((error) => Boolean(error));
	let status = untransformedJSON ? getHTTPStatusCode(untransformedJSON, errors) : 200;
	const eagerGeneration = !untransformedJSON;
	const data = eagerGeneration ? [] : Array.isArray(untransformedJSON) ? untransformedJSON : [untransformedJSON];
	const meta = (_responseMeta = responseMeta === null || responseMeta === void 0 ? void 0 : responseMeta({
		ctx,
		info,
		paths: info === null || info === void 0 ? void 0 : info.calls.map((call) => call.path),
		data,
		errors: definedErrors,
		eagerGeneration,
		type: (_info$calls$find$proc = info === null || info === void 0 || (_info$calls$find = info.calls.find((call) => {
			var _call$procedure;
			return (_call$procedure = call.procedure) === null || _call$procedure === void 0 ? void 0 : _call$procedure._def.type;
		})) === null || _info$calls$find === void 0 || (_info$calls$find = _info$calls$find.procedure) === null || _info$calls$find === void 0 ? void 0 : _info$calls$find._def.type) !== null && _info$calls$find$proc !== void 0 ? _info$calls$find$proc : "unknown"
	})) !== null && _responseMeta !== void 0 ? _responseMeta : {};
	if (meta.headers) {
		if (meta.headers instanceof Headers) for (const [key, value] of meta.headers.entries()) headers.append(key, value);
		else
 /**
		* @deprecated, delete in v12
		*/
		for (const [key, value] of Object.entries(meta.headers)) if (Array.isArray(value)) for (const v of value) headers.append(key, v);
		else if (typeof value === "string") headers.set(key, value);
	}
	if (meta.status) status = meta.status;
	return { status };
}
function caughtErrorToData(cause, errorOpts) {
	const { router, req, onError } = errorOpts.opts;
	const error = getTRPCErrorFromUnknown(cause);
	onError === null || onError === void 0 || onError({
		error,
		path: errorOpts.path,
		input: errorOpts.input,
		ctx: errorOpts.ctx,
		type: errorOpts.type,
		req
	});
	const untransformedJSON = { error: getErrorShape({
		config: router._def._config,
		error,
		type: errorOpts.type,
		path: errorOpts.path,
		input: errorOpts.input,
		ctx: errorOpts.ctx
	}) };
	const transformedJSON = transformTRPCResponse(router._def._config, untransformedJSON);
	return {
		error,
		untransformedJSON,
		body: JSON.stringify(transformedJSON)
	};
}
/**
* Check if a value is a stream-like object
* - if it's an async iterable
* - if it's an object with async iterables or promises
*/
function isDataStream(v) {
	if (!isObject$1(v)) return false;
	if (isAsyncIterable(v)) return true;
	return Object.values(v).some(isPromise) || Object.values(v).some(isAsyncIterable);
}
/**
* Handles a Fetch API `Request` for a router and returns its `Response`.
* Every adapter uses it; call it to write your own.
*/
async function resolveResponse(opts) {
	var _ref, _opts$allowBatching, _opts$batching, _opts$allowMethodOver, _config$sse$enabled, _config$sse;
	const { router, req } = opts;
	const headers = new Headers([["vary", "trpc-accept, accept"]]);
	const config = router._def._config;
	const url = new URL(req.url);
	if (req.method === "HEAD") return new Response(null, { status: 204 });
	const allowBatching = (_ref = (_opts$allowBatching = opts.allowBatching) !== null && _opts$allowBatching !== void 0 ? _opts$allowBatching : (_opts$batching = opts.batching) === null || _opts$batching === void 0 ? void 0 : _opts$batching.enabled) !== null && _ref !== void 0 ? _ref : true;
	const allowMethodOverride = ((_opts$allowMethodOver = opts.allowMethodOverride) !== null && _opts$allowMethodOver !== void 0 ? _opts$allowMethodOver : false) && req.method === "POST";
	const infoTuple = await run(async () => {
		try {
			return [void 0, await getRequestInfo({
				req,
				path: urlPathToProcedurePath(decodePath(opts.path), config.pathSeparator),
				router,
				searchParams: url.searchParams,
				headers: opts.req.headers,
				url,
				maxBatchSize: opts.maxBatchSize
			})];
		} catch (cause) {
			return [getTRPCErrorFromUnknown(cause), void 0];
		}
	});
	const ctxManager = run(() => {
		let result = void 0;
		return {
			valueOrUndefined: () => {
				if (!result) return;
				return result[1];
			},
			value: () => {
				const [err, ctx] = result;
				if (err) throw err;
				return ctx;
			},
			create: async (info) => {
				if (result) throw new Error("This should only be called once - report a bug in tRPC");
				try {
					result = [void 0, await opts.createContext({ info })];
				} catch (cause) {
					result = [getTRPCErrorFromUnknown(cause), void 0];
				}
			}
		};
	});
	const methodMapper = allowMethodOverride ? TYPE_ACCEPTED_METHOD_MAP_WITH_METHOD_OVERRIDE : TYPE_ACCEPTED_METHOD_MAP;
	/**
	* @deprecated
	*/
	const isStreamCall = getAcceptHeader(req.headers) === "application/jsonl";
	const experimentalSSE = (_config$sse$enabled = (_config$sse = config.sse) === null || _config$sse === void 0 ? void 0 : _config$sse.enabled) !== null && _config$sse$enabled !== void 0 ? _config$sse$enabled : true;
	try {
		const [infoError, info] = infoTuple;
		if (infoError) throw infoError;
		if (info.isBatchCall && !allowBatching) throw new TRPCError({
			code: "BAD_REQUEST",
			message: `Batching is not enabled on the server`
		});
		/* istanbul ignore if -- @preserve */
		if (isStreamCall && !info.isBatchCall) throw new TRPCError({
			message: `Streaming requests must be batched (you can do a batch of 1)`,
			code: "BAD_REQUEST"
		});
		await ctxManager.create(info);
		const bodyCancelled = new AbortController();
		const callSignal = abortSignalsAnyPonyfill([opts.req.signal, bodyCancelled.signal]);
		const rpcCalls = info.calls.map(async (call) => {
			const proc = call.procedure;
			const combinedAbort = combinedAbortController(callSignal);
			try {
				if (opts.error) throw opts.error;
				if (!proc) throw new TRPCError({
					code: "NOT_FOUND",
					message: `No procedure found on path "${call.path}"`
				});
				if (!methodMapper[proc._def.type].includes(req.method)) {
					const accepted = opts.allowMethodOverride ? TYPE_ACCEPTED_METHOD_MAP_WITH_METHOD_OVERRIDE : TYPE_ACCEPTED_METHOD_MAP;
					headers.set("allow", accepted[proc._def.type].join(", "));
					throw new TRPCError({
						code: "METHOD_NOT_SUPPORTED",
						message: `Unsupported ${req.method}-request to ${proc._def.type} procedure at path "${call.path}"`
					});
				}
				if (proc._def.type === "subscription") {
					/* istanbul ignore if -- @preserve */
					if (info.isBatchCall) throw new TRPCError({
						code: "BAD_REQUEST",
						message: `Cannot batch subscription calls`
					});
				}
				return [void 0, {
					data: await proc({
						path: call.path,
						getRawInput: call.getRawInput,
						ctx: ctxManager.value(),
						type: proc._def.type,
						signal: combinedAbort.signal,
						batchIndex: call.batchIndex
					}),
					abort: proc._def.type === "subscription" ? combinedAbort : void 0
				}];
			} catch (cause) {
				var _opts$onError, _call$procedure$_def$, _call$procedure2;
				const error = getTRPCErrorFromUnknown(cause);
				const input = call.result();
				(_opts$onError = opts.onError) === null || _opts$onError === void 0 || _opts$onError.call(opts, {
					error,
					path: call.path,
					input,
					ctx: ctxManager.valueOrUndefined(),
					type: (_call$procedure$_def$ = (_call$procedure2 = call.procedure) === null || _call$procedure2 === void 0 ? void 0 : _call$procedure2._def.type) !== null && _call$procedure$_def$ !== void 0 ? _call$procedure$_def$ : "unknown",
					req: opts.req
				});
				return [error, void 0];
			}
		});
		if (!info.isBatchCall) {
			const [call] = info.calls;
			const [error, result] = await rpcCalls[0];
			switch (info.type) {
				case "unknown":
				case "mutation":
				case "query": {
					headers.set("content-type", "application/json");
					if (isDataStream(result === null || result === void 0 ? void 0 : result.data)) throw new TRPCError({
						code: "UNSUPPORTED_MEDIA_TYPE",
						message: "Cannot use stream-like response in non-streaming request - use httpBatchStreamLink"
					});
					const res = error ? { error: getErrorShape({
						config,
						ctx: ctxManager.valueOrUndefined(),
						error,
						input: call.result(),
						path: call.path,
						type: info.type
					}) } : { result: { data: result.data } };
					const headResponse = initResponse({
						ctx: ctxManager.valueOrUndefined(),
						info,
						responseMeta: opts.responseMeta,
						errors: error ? [error] : [],
						headers,
						untransformedJSON: [res]
					});
					return new Response(JSON.stringify(transformTRPCResponse(config, res)), {
						status: headResponse.status,
						headers
					});
				}
				case "subscription": {
					const iterable = run(() => {
						if (error) return errorToAsyncIterable(error);
						if (!experimentalSSE) return errorToAsyncIterable(new TRPCError({
							code: "METHOD_NOT_SUPPORTED",
							message: "Missing experimental flag \"sseSubscriptions\""
						}));
						if (!isObservable(result.data) && !isAsyncIterable(result.data)) return errorToAsyncIterable(new TRPCError({
							message: `Subscription ${call.path} did not return an observable or a AsyncGenerator`,
							code: "INTERNAL_SERVER_ERROR"
						}));
						return isObservable(result.data) ? observableToAsyncIterable(result.data, callSignal) : result.data;
					});
					const stream = sseStreamProducer(_objectSpread2(_objectSpread2({}, config.sse), {}, {
						lastEventId: getLastEventId({
							headers: req.headers,
							searchParams: url.searchParams
						}),
						data: iterable,
						serialize: (v) => config.transformer.output.serialize(v),
						formatError(errorOpts) {
							var _call$procedure$_def$2, _call$procedure3, _opts$onError2;
							const error = getTRPCErrorFromUnknown(errorOpts.error);
							const input = call === null || call === void 0 ? void 0 : call.result();
							const path = call === null || call === void 0 ? void 0 : call.path;
							const type = (_call$procedure$_def$2 = call === null || call === void 0 || (_call$procedure3 = call.procedure) === null || _call$procedure3 === void 0 ? void 0 : _call$procedure3._def.type) !== null && _call$procedure$_def$2 !== void 0 ? _call$procedure$_def$2 : "unknown";
							(_opts$onError2 = opts.onError) === null || _opts$onError2 === void 0 || _opts$onError2.call(opts, {
								error,
								path,
								input,
								ctx: ctxManager.valueOrUndefined(),
								req: opts.req,
								type
							});
							return getErrorShape({
								config,
								ctx: ctxManager.valueOrUndefined(),
								error,
								input,
								path,
								type
							});
						}
					}));
					for (const [key, value] of Object.entries(sseHeaders)) headers.set(key, value);
					const headResponse = initResponse({
						ctx: ctxManager.valueOrUndefined(),
						info,
						responseMeta: opts.responseMeta,
						errors: [],
						headers,
						untransformedJSON: null
					});
					const abort = result === null || result === void 0 ? void 0 : result.abort;
					let responseBody = stream;
					if (abort) {
						var _config$sse2;
						const reader = stream.getReader();
						const maxDurationTimer = ((_config$sse2 = config.sse) === null || _config$sse2 === void 0 ? void 0 : _config$sse2.maxDurationMs) ? setTimeout(() => abort.controller.abort(), config.sse.maxDurationMs) : void 0;
						const onStreamEnd = () => {
							clearTimeout(maxDurationTimer);
							abort.signal.removeEventListener("abort", onAbort);
						};
						const onAbort = () => {
							onStreamEnd();
							reader.cancel();
						};
						if (abort.signal.aborted) onAbort();
						else abort.signal.addEventListener("abort", onAbort, { once: true });
						responseBody = new ReadableStream({
							async pull(controller) {
								const chunk = await reader.read().catch((cause) => {
									onStreamEnd();
									throw cause;
								});
								if (chunk.done) {
									onStreamEnd();
									controller.close();
								} else controller.enqueue(chunk.value);
							},
							cancel() {
								onStreamEnd();
								bodyCancelled.abort();
								return reader.cancel();
							}
						});
					}
					return new Response(responseBody, {
						headers,
						status: headResponse.status
					});
				}
			}
		}
		if (info.accept === "application/jsonl") {
			var _config$jsonl$content, _config$jsonl;
			headers.set("content-type", (_config$jsonl$content = (_config$jsonl = config.jsonl) === null || _config$jsonl === void 0 ? void 0 : _config$jsonl.contentType) !== null && _config$jsonl$content !== void 0 ? _config$jsonl$content : "application/json");
			headers.set("transfer-encoding", "chunked");
			const headResponse = initResponse({
				ctx: ctxManager.valueOrUndefined(),
				info,
				responseMeta: opts.responseMeta,
				errors: [],
				headers,
				untransformedJSON: null
			});
			const stream = jsonlStreamProducer(_objectSpread2(_objectSpread2({}, config.jsonl), {}, {
				/**
				* Example structure for `maxDepth: 4`:
				* {
				*   // 1
				*   0: {
				*     // 2
				*     result: {
				*       // 3
				*       data: // 4
				*     }
				*   }
				* }
				*/
				maxDepth: Infinity,
				data: rpcCalls.map(async (res, index) => {
					const [error, result] = await res;
					const call = info.calls[index];
					if (error) {
						var _procedure$_def$type, _procedure;
						return { error: getErrorShape({
							config,
							ctx: ctxManager.valueOrUndefined(),
							error,
							input: call.result(),
							path: call.path,
							type: (_procedure$_def$type = (_procedure = call.procedure) === null || _procedure === void 0 ? void 0 : _procedure._def.type) !== null && _procedure$_def$type !== void 0 ? _procedure$_def$type : "unknown"
						}) };
					}
					/**
					* Not very pretty, but we need to wrap nested data in promises
					* Our stream producer will only resolve top-level async values or async values that are directly nested in another async value
					*/
					const iterable = isObservable(result.data) ? observableToAsyncIterable(result.data, callSignal) : Promise.resolve(result.data);
					return { result: Promise.resolve({ data: iterable }) };
				}),
				serialize: (data) => config.transformer.output.serialize(data),
				onError: (cause) => {
					var _opts$onError3, _info$type;
					(_opts$onError3 = opts.onError) === null || _opts$onError3 === void 0 || _opts$onError3.call(opts, {
						error: getTRPCErrorFromUnknown(cause.error),
						path: void 0,
						input: void 0,
						ctx: ctxManager.valueOrUndefined(),
						req: opts.req,
						type: (_info$type = info === null || info === void 0 ? void 0 : info.type) !== null && _info$type !== void 0 ? _info$type : "unknown"
					});
				},
				formatError(errorOpts) {
					var _call$procedure$_def$3, _call$procedure4;
					const call = info === null || info === void 0 ? void 0 : info.calls[errorOpts.path[0]];
					const error = getTRPCErrorFromUnknown(errorOpts.error);
					const input = call === null || call === void 0 ? void 0 : call.result();
					const path = call === null || call === void 0 ? void 0 : call.path;
					const type = (_call$procedure$_def$3 = call === null || call === void 0 || (_call$procedure4 = call.procedure) === null || _call$procedure4 === void 0 ? void 0 : _call$procedure4._def.type) !== null && _call$procedure$_def$3 !== void 0 ? _call$procedure$_def$3 : "unknown";
					return getErrorShape({
						config,
						ctx: ctxManager.valueOrUndefined(),
						error,
						input,
						path,
						type
					});
				}
			}));
			return new Response(abortOnCancel(stream, bodyCancelled), {
				headers,
				status: headResponse.status
			});
		}
		/**
		* Non-streaming response:
		* - await all responses in parallel, blocking on the slowest one
		* - create headers with known response body
		* - return a complete HTTPResponse
		*/
		headers.set("content-type", "application/json");
		const results = (await Promise.all(rpcCalls)).map((res) => {
			const [error, result] = res;
			if (error) return res;
			if (isDataStream(result.data)) return [new TRPCError({
				code: "UNSUPPORTED_MEDIA_TYPE",
				message: "Cannot use stream-like response in non-streaming request - use httpBatchStreamLink"
			}), void 0];
			return res;
		});
		const resultAsRPCResponse = results.map(([error, result], index) => {
			const call = info.calls[index];
			if (error) {
				var _call$procedure$_def$4, _call$procedure5;
				return { error: getErrorShape({
					config,
					ctx: ctxManager.valueOrUndefined(),
					error,
					input: call.result(),
					path: call.path,
					type: (_call$procedure$_def$4 = (_call$procedure5 = call.procedure) === null || _call$procedure5 === void 0 ? void 0 : _call$procedure5._def.type) !== null && _call$procedure$_def$4 !== void 0 ? _call$procedure$_def$4 : "unknown"
				}) };
			}
			return { result: { data: result.data } };
		});
		const errors = results.map(([error]) => error);
		const headResponse = initResponse({
			ctx: ctxManager.valueOrUndefined(),
			info,
			responseMeta: opts.responseMeta,
			untransformedJSON: resultAsRPCResponse,
			errors,
			headers
		});
		return new Response(JSON.stringify(transformTRPCResponse(config, resultAsRPCResponse)), {
			status: headResponse.status,
			headers
		});
	} catch (cause) {
		var _info$type2;
		const [_infoError, info] = infoTuple;
		const ctx = ctxManager.valueOrUndefined();
		const { error, untransformedJSON, body } = caughtErrorToData(cause, {
			opts,
			ctx: ctxManager.valueOrUndefined(),
			type: (_info$type2 = info === null || info === void 0 ? void 0 : info.type) !== null && _info$type2 !== void 0 ? _info$type2 : "unknown"
		});
		const headResponse = initResponse({
			ctx,
			info,
			responseMeta: opts.responseMeta,
			untransformedJSON,
			errors: [error],
			headers
		});
		return new Response(body, {
			status: headResponse.status,
			headers
		});
	}
}
// ../../node_modules/.pnpm/@trpc+server@11.25.2_typescript@7.0.2/node_modules/@trpc/server/dist/adapters/fetch/index.mjs
var trimSlashes = (path) => {
	path = path.startsWith("/") ? path.slice(1) : path;
	path = path.endsWith("/") ? path.slice(0, -1) : path;
	return path;
};
/**
* Handles a Fetch API `Request` for a router and returns its `Response`.
* Works in edge runtimes, Deno, Bun, Cloudflare Workers and Next.js route
* handlers.
* @example
* ```ts
* const handler = (req: Request) =>
*   fetchRequestHandler({ endpoint: '/trpc', req, router: appRouter });
* ```
* @see https://trpc.io/docs/server/adapters/fetch
*/
async function fetchRequestHandler(opts) {
	const resHeaders = new Headers();
	const createContext = async (innerOpts) => {
		var _opts$createContext;
		return (_opts$createContext = opts.createContext) === null || _opts$createContext === void 0 ? void 0 : _opts$createContext.call(opts, _objectSpread2({
			req: opts.req,
			resHeaders
		}, innerOpts));
	};
	const pathname = trimSlashes(new URL(opts.req.url).pathname);
	const endpoint = trimSlashes(opts.endpoint);
	const path = trimSlashes(pathname.slice(endpoint.length));
	return await resolveResponse(_objectSpread2(_objectSpread2({}, opts), {}, {
		req: opts.req,
		createContext,
		path,
		error: null,
		onError(o) {
			var _opts$onError;
			opts === null || opts === void 0 || (_opts$onError = opts.onError) === null || _opts$onError === void 0 || _opts$onError.call(opts, _objectSpread2(_objectSpread2({}, o), {}, { req: opts.req }));
		},
		responseMeta(data) {
			var _opts$responseMeta;
			const meta = (_opts$responseMeta = opts.responseMeta) === null || _opts$responseMeta === void 0 ? void 0 : _opts$responseMeta.call(opts, data);
			if (meta === null || meta === void 0 ? void 0 : meta.headers) {
				if (meta.headers instanceof Headers) for (const [key, value] of meta.headers.entries()) resHeaders.append(key, value);
				else
 /**
				* @deprecated, delete in v12
				*/
				for (const [key, value] of Object.entries(meta.headers)) if (Array.isArray(value)) for (const v of value) resHeaders.append(key, v);
				else if (typeof value === "string") resHeaders.set(key, value);
			}
			return {
				headers: resHeaders,
				status: meta === null || meta === void 0 ? void 0 : meta.status
			};
		}
	}));
}
// src/router.ts
/** The table of contents: every verb of the catalogue, once. A test holds it against the contract. */
var appRouter = router({
	people: router({
		me: query("people.me"),
		list: query("people.list"),
		invite: mutation("people.invite"),
		assign: mutation("people.assign"),
		suspend: mutation("people.suspend"),
		resetPassword: mutation("people.resetPassword")
	}),
	units: router({
		tree: query("units.tree"),
		add: mutation("units.add"),
		rename: mutation("units.rename"),
		close: mutation("units.close"),
		checkImport: query("units.checkImport"),
		import: mutation("units.import")
	}),
	years: router({
		list: query("years.list"),
		open: mutation("years.open"),
		setDeadlines: mutation("years.setDeadlines"),
		close: mutation("years.close")
	}),
	work: router({ list: query("work.list") }),
	reports: router({
		get: query("reports.get"),
		list: query("reports.list"),
		ofUnit: query("reports.ofUnit"),
		submission: query("reports.submission"),
		save: mutation("reports.save"),
		saveText: mutation("reports.saveText"),
		saveDates: mutation("reports.saveDates"),
		nil: mutation("reports.nil"),
		observe: mutation("reports.observe"),
		waive: mutation("reports.waive"),
		sign: mutation("reports.sign"),
		unsign: mutation("reports.unsign"),
		submit: mutation("reports.submit"),
		withdraw: mutation("reports.withdraw"),
		accept: mutation("reports.accept"),
		return: mutation("reports.return"),
		publish: mutation("reports.publish"),
		correct: mutation("reports.correct"),
		record: mutation("reports.record")
	}),
	totals: router({
		get: query("totals.get"),
		children: query("totals.children"),
		cell: query("totals.cell")
	}),
	findings: router({ list: query("findings.list") }),
	audit: router({ list: query("audit.list") })
});
// src/server/trpc-route.ts
/** Every verb, at `/trpc`; at most ten calls travel together. */
var trpcRoute = (house) => (c) => fetchRequestHandler({
	endpoint: "/trpc",
	req: c.req.raw,
	router: appRouter,
	createContext: () => contextOf(house, c),
	allowBatching: true,
	maxBatchSize: 10,
	allowMethodOverride: true,
	responseMeta: () => ({ headers: new Headers({ "cache-control": "no-store" }) })
});
async function contextOf(house, c) {
	const now = house.now();
	const client = clientOf(c, house.proxies);
	const session = await house.sessions.find(readCookie(c, client), client.secure, now);
	const chosen = c.req.header("x-gongkai-unit") ?? null;
	const key = c.req.header("idempotency-key") ?? null;
	return {
		report: (fault) => house.report(fault, { path: c.req.path }),
		perform: async (name, input) => {
			if (session === null) throw refusal({
				code: "not-signed-in",
				facts: {}
			});
			const aboutMe = name === "people.me";
			if (session.mustChange && !aboutMe) throw refusal({
				code: "password-must-change",
				facts: {}
			});
			const asking = askingOf(session, aboutMe ? null : chosen, now);
			if (!asking.ok) throw refusal(asking.refusal);
			const result = await perform(house, asking.value, {
				name,
				input,
				key
			});
			if (!result.ok) throw refusal(result.refusal);
			dropChanged(house, name, input);
			return result.value;
		}
	};
}
function dropChanged(house, name, input) {
	if (!name.startsWith("people.")) return;
	const changed = Changed.safeParse(input);
	if (changed.success) house.sessions.dropPerson(changed.data.person);
}
var Changed = object({ person: string() });
var refusal = (what) => new RefusalError(what);
// src/server/web-files.ts
var squeeze = promisify(gzip);
var types = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".svg": "image/svg+xml",
	".json": "application/json",
	".png": "image/png",
	".ico": "image/x-icon",
	".woff2": "font/woff2",
	".txt": "text/plain; charset=utf-8"
};
/** Every file of a built folder by its address, read once: an address outside the folder cannot be spelled. */
async function readWebFiles(folder) {
	const files = (await readdir(folder, {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	const read = async (file) => [`/${relative(folder, file).split(sep).join("/")}`, await webFile(file)];
	return new Map(await Promise.all(files.map(read)));
}
async function webFile(file) {
	const bytes = new Uint8Array(await readFile(file));
	const type = types[extname(file)] ?? "application/octet-stream";
	return {
		type,
		bytes,
		squeezed: bytes.length > 1e3 && /text|json|svg/.test(type) ? new Uint8Array(await squeeze(bytes)) : null,
		etag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`
	};
}
/** Serves the working side: files by address, and its page for every address that names no file. */
function serveWeb(files) {
	const page = new TextDecoder().decode(files.get("/index.html")?.bytes ?? /* @__PURE__ */ new Uint8Array());
	return async (c, next) => {
		if (c.req.method !== "GET" && c.req.method !== "HEAD") return next();
		const { path } = c.req;
		const file = path === "/index.html" ? void 0 : files.get(path);
		if (file !== void 0) return answerFile(c, file, path.startsWith("/assets/"));
		if (page === "" || path !== "/index.html" && /\.[a-z0-9]+$/i.test(path)) return next();
		return c.html(page.replaceAll("__CSP_NONCE__", c.get("nonce")));
	};
}
function answerFile(c, file, named) {
	c.header("cache-control", named ? "public, max-age=31536000, immutable" : "no-cache");
	c.header("etag", file.etag);
	c.header("vary", "accept-encoding");
	if (c.req.header("if-none-match") === file.etag) return c.body(null, 304);
	c.header("content-type", file.type);
	if (file.squeezed === null || !(c.req.header("accept-encoding") ?? "").includes("gzip")) return c.body(file.bytes);
	c.header("content-encoding", "gzip");
	return c.body(file.squeezed);
}
// src/server/app.ts
/** Everything behind the one port. */
function createApp({ house, web, isDraining }) {
	const app = new Hono();
	app.onError((fault, c) => refused(c, {
		code: "fault",
		facts: { id: house.report(fault, { path: c.req.path }) }
	}));
	app.notFound((c) => refused(c, {
		code: "not-found",
		facts: {}
	}));
	app.use(securityHeaders(house.proxies), onlySameOrigin, limitBody);
	app.get("/healthz", (c) => c.text("ok"));
	app.get("/readyz", async (c) => {
		const ready = !isDraining() && await house.db.isReady();
		return c.text(ready ? "ready" : "not ready", ready ? 200 : 503);
	});
	app.route("/auth", authRoutes(house));
	app.all("/trpc/*", trpcRoute(house));
	app.route("/files", fileRoutes(house));
	app.route("/open/v1", openRoutes(house));
	app.route("/public", publicRoutes(house));
	for (const path of closed) app.all(path, (c) => refused(c, {
		code: "not-found",
		facts: {}
	}));
	if (web !== null) app.use(serveWeb(web));
	return app;
}
var closed = [
	"/auth/*",
	"/files/*",
	"/open/*",
	"/public/*"
];
// src/server/reporter.ts
/** One JSON line a fault. What people typed may stand in a message, so the line goes to the operator's log only. */
var reporterTo = (write, now) => (fault, about) => {
	const id = randomBytes(6).toString("hex");
	const what = fault instanceof Error ? {
		message: fault.message,
		stack: fault.stack
	} : { message: String(fault) };
	write(JSON.stringify({
		at: now().toISOString(),
		level: "fault",
		id,
		...about,
		...what
	}));
	return id;
};
// src/stop-on-signal.ts
/** Longest wait for requests under way, in milliseconds. */
var patience = 1e4;
/** The first signal stops in good order, the second at once. */
function stopOnSignal(stop) {
	let asked = false;
	const onSignal = () => {
		if (asked) process.exit(130);
		asked = true;
		stop().then(() => process.exit(0), (fault) => {
			process.stderr.write(`停止时出错：${fault instanceof Error ? fault.message : String(fault)}\n`);
			process.exit(1);
		});
	};
	for (const signal of [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	]) process.on(signal, onSignal);
}
/** Takes no more requests and lets those under way end; what takes longer than ten seconds is cut. */
async function drained(server) {
	const closed = new Promise((resolve) => server.close(() => resolve()));
	server.closeIdleConnections();
	await Promise.race([closed, setTimeout$1(patience, void 0, { ref: false })]);
	server.closeAllConnections();
}
// src/welcome.ts
/** What the operator reads once the program answers. */
function welcome(address, accounts, isEmpty) {
	const lines = [
		"",
		`  政务公开已就绪　${address}`,
		""
	];
	if (isEmpty) lines.push("  还没有单位。先导入单位名单：npm run gongkai -- import-units 文件.csv", "");
	if (accounts.length > 0) {
		const width = Math.max(...accounts.map(({ login }) => login.length));
		lines.push("  演示账号（密码相同，也记在数据目录的 demo-accounts.json）");
		for (const { login, task } of accounts) lines.push(`    ${login.padEnd(width)}  ${task}`);
		lines.push(`  密码  ${accounts[0]?.password ?? ""}`, "");
	}
	lines.push("  按 Ctrl-C 停止", "");
	return lines.join("\n");
}
// src/main.ts
process.env.TZ = "Asia/Shanghai";
async function main(settings) {
	const embedded = settings.databaseUrl === null;
	const running = embedded ? await findRunning(settings.dataFolder) : null;
	if (running !== null) throw new Error(`程序已经在运行：${running.address}`);
	const opened = await openDatabaseOf(settings);
	const now = () => /* @__PURE__ */ new Date();
	const report = reporterTo((line) => process.stderr.write(`${line}\n`), now);
	const sessions = await openSessions(opened.db, opened.urls.app, opened.secret);
	const house = {
		...opened,
		sessions,
		report,
		proxies: settings.proxies,
		now
	};
	const accounts = settings.demo ? await prepareDemo(house, settings.dataFolder) : [];
	const isEmpty = await house.db.identity.unit.count() === 0;
	const web = await readWebFiles(join(rootFolder, "apps", "web", "dist"));
	const stopping = { begun: false };
	const app = createApp({
		house,
		web,
		isDraining: () => stopping.begun
	});
	const server = createServer(getRequestListener(app.fetch));
	server.listen(settings.port, settings.host);
	const address = await listening(server, settings.host);
	if (embedded) await writeRuntime(settings.dataFolder, {
		pid: process.pid,
		address,
		ownerUrl: opened.ownerUrl
	});
	process.stdout.write(`${welcome(address, accounts, isEmpty)}\n`);
	stopOnSignal(async () => {
		stopping.begun = true;
		if (embedded) await removeRuntime(settings.dataFolder);
		await drained(server);
		await sessions.close();
		await opened.close();
	});
}
try {
	await main(readSettings(process.env, rootFolder));
} catch (fault) {
	process.stderr.write(`没有启动：${fault instanceof Error ? fault.message : String(fault)}\n`);
	process.exit(1);
}
export {};
