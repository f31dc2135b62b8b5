/** Style of the public pages around a report; the report brings its own. */
export const publicStyle = `
*{box-sizing:border-box}
body{margin:0;background:#f4f6f9;color:#1c2126;font:1rem/1.7 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif}
:root:lang(en) body{font-family:"Segoe UI","Helvetica Neue",Arial,"Liberation Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
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
.pub-fields{display:grid;grid-template-columns:repeat(auto-fill,minmax(16rem,1fr));gap:.25rem 1.5rem;margin:1rem 0;padding:1rem 1.25rem;background:#fff;border:1px solid #d5dbe3;border-radius:.25rem}
.pub-fields p{margin:.25rem 0;display:flex;flex-direction:column;justify-content:end}
.pub-fields label{font-weight:600}
.pub-fields input,.pub-fields select{font:inherit;padding:.45rem .6rem;border:1px solid #5f6b78;border-radius:.25rem;background:#fff}
.pub-fields button{font:inherit;padding:.5rem 1.5rem;border:1px solid #1d4f91;border-radius:.25rem;background:#1d4f91;color:#fff;cursor:pointer}
.pub-result{margin:1rem 0;padding:1rem 1.25rem;background:#fff;border:1px solid #d5dbe3;border-left:4px solid #1d4f91;border-radius:.25rem}
.pub-result p{margin:.25rem 0}
.pub-result strong{font-size:1.25rem}
.pub-result ol{columns:2 22rem;margin:.5rem 0;padding-left:2rem}
.pub-list{margin:0;padding:0;list-style:none;background:#fff;border:1px solid #d5dbe3;border-radius:.25rem}
.pub-list li{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline;justify-content:space-between;padding:.75rem 1rem}
.pub-list li+li{border-top:1px solid #e6eaf0}
.pub-list .pub-note{color:#454d55;font-size:.9375rem}
.pub-mark{display:inline-block;margin-left:.5rem;padding:0 .5rem;border:1px solid #8a5a00;border-radius:.25rem;background:#fff6e0;color:#5c3c00;font-size:.875rem}
.pub-files{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:center;margin:0 auto 1rem;max-width:60rem;padding:0 1.25rem}
.pub-versions{max-width:60rem;margin:0 auto 1rem;padding:.75rem 1.25rem;background:#fff;border:1px solid #d5dbe3}
.pub-versions h2{margin:.25rem 0;font-size:1.0625rem}
.pub-versions ul{margin:.5rem 0 0;padding:0;list-style:none}
.pub-versions li{display:flex;flex-wrap:wrap;gap:.25rem 1rem}
.pub-warn{margin:0 0 .5rem;padding:.5rem .75rem;border-left:4px solid #8a5a00;background:#fff6e0}
.pub-warn a{margin-left:.75rem}
.pub-digest{overflow-wrap:anywhere}
.pub-foot{border-top:1px solid #d5dbe3;color:#454d55;font-size:.9375rem;padding-block:1rem}
.pub-search select{font:inherit;max-width:22rem;padding:.5rem .75rem;border:1px solid #5f6b78;border-radius:.25rem;background:#fff}
.pub-item{max-width:60rem;margin:0 auto;padding:0 1.25rem}
.pub-item h1{margin:.5rem 0 1rem;font-size:1.5rem;line-height:1.5}
.pub-item h2{margin:2rem 0 .5rem;font-size:1.125rem}
.pub-entry{display:grid;grid-template-columns:repeat(auto-fill,minmax(24rem,1fr));gap:0;margin:0 0 1.5rem;border:1px solid #d5dbe3;background:#fff}
.pub-entry div{display:flex;gap:1rem;padding:.5rem 1rem;border-bottom:1px solid #e6eaf0}
.pub-entry dt{flex:none;width:6rem;color:#454d55}
.pub-entry dd{margin:0}
.pub-text{padding:1.5rem 2rem;border:1px solid #d5dbe3;background:#fff}
.pub-text p{margin:0 0 .75rem;text-indent:2em}
@media print{.pub-head,.pub-path,.pub-files,.pub-foot{display:none}body{background:#fff}main{padding:0}}
`.trim();
