/** Style of a report page: quiet on the screen, the document itself on paper. Every class begins with `gk-`. */
export const pageStyle = `
.gk-report{max-width:60rem;margin:0 auto;padding:1.5rem 1.25rem 3rem;color:#1c2126;background:#fff;font:1.0625rem/1.8 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif;overflow-wrap:anywhere}
.gk-report h1{margin:1.5rem 0 .5rem;font-size:1.75rem;line-height:1.45;text-align:center;font-weight:700;text-wrap:balance}
.gk-report h1 span{display:inline-block}
.gk-report h2{margin:2.25rem 0 .75rem;padding-bottom:.35rem;border-bottom:2px solid #1d4f91;font-size:1.3rem;line-height:1.5;color:#173f75}
.gk-report h3{margin:1.5rem 0 .5rem;font-size:1.1rem}
.gk-report h4{margin:1.25rem 0 .5rem;font-size:1.0625rem}
.gk-report p{margin:.6rem 0}
.gk-report p.gk-body{text-indent:2em}
.gk-report .gk-under-title{margin:0 auto 1.5rem;width:4rem;border:0;border-top:3px solid #1d4f91}
.gk-mark{margin:0;padding:.5rem 1rem;border:1px solid #8a5a00;border-radius:.25rem;background:#fff6e0;color:#5c3c00;text-align:center;font-weight:600}
.gk-report .gk-small{font-size:.9rem;line-height:1.6;color:#454d55}
.gk-scroll{overflow-x:auto;margin:.75rem 0}
.gk-scroll:focus-visible,.gk-skip:focus{outline:3px solid #1d4f91;outline-offset:2px}
.gk-table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:.9375rem;line-height:1.5;font-variant-numeric:tabular-nums}
.gk-table.gk-wide{min-width:54rem;font-size:.875rem}
.gk-table caption{padding:.4rem 0;text-align:left;font-weight:600}
.gk-table caption.gk-unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.gk-table th,.gk-table td{padding:.4rem .45rem;border:1px solid #7b858f;text-align:center;vertical-align:middle;text-wrap:balance}
.gk-table th{background:#eef3f9;font-weight:600}
.gk-table th.gk-row{background:#fff;text-align:left;font-weight:400;text-wrap:wrap}
.gk-table th.gk-strong{font-weight:600;background:#f6f8fb}
.gk-table.gk-right td[headers]{text-align:right}
.gk-indent-1{padding-left:1.5em!important}
.gk-indent-2{padding-left:2.75em!important}
.gk-indent-3{padding-left:4em!important}
.gk-signature{margin:2.5rem 2rem 0 auto!important;width:max-content;max-width:100%;text-align:center}
.gk-annex-mark{margin-top:3rem!important;font-weight:700}
.gk-skip{position:absolute;left:-100vw}
.gk-skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:#fff;color:#173f75;z-index:1}
@media print{
@page{size:A4;margin:37mm 26mm 35mm 28mm}
.gk-skip{display:none}
.gk-report{max-width:none;padding:0;color:#000;font:12pt/1.7 "FangSong","STFangsong","仿宋",serif}
.gk-report h2{border:0;color:#000;break-after:avoid}
.gk-report .gk-under-title{display:none}
.gk-scroll{overflow:visible}
.gk-table,.gk-table.gk-wide{min-width:0;font-size:9pt}
.gk-table thead{display:table-header-group}
.gk-table tr{break-inside:avoid}
.gk-table th,.gk-table th.gk-strong{background:none}
.gk-table th,.gk-table td{padding:2pt 3pt;border-color:#000}
.gk-annex-mark{break-before:page}
}
`.trim();
