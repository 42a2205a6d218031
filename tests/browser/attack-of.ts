/** HTML that would do to a page what a document could ask for if it got through all that stands before the policy. */
export function attackOf(host: string): string {
  return `<div>
    <base href="${host}/base/">
    <script>window.ran = 'inline'</script>
    <script src="${host}/a.js"></script>
    <script type="module">import '${host}/b.js'; window.ran = 'module'</script>
    <link rel="stylesheet" href="${host}/a.css">
    <style>@font-face { font-family: x; src: url(${host}/a.woff) } body { opacity: 0.5 !important }</style>
    <p style="background: url(${host}/b.png)">x</p>
    <img src="${host}/a.png">
    <img src="/missing.png" onerror="window.ran = 'handler'">
    <video src="${host}/a.mp4"></video>
    <iframe src="${host}/a.html"></iframe>
    <iframe srcdoc="<script>parent.ran = 'srcdoc'</script>"></iframe>
    <object data="${host}/a.swf"></object>
    <a id="way-out" href="javascript:window.ran = 'address'">x</a>
    <form action="${host}/form"><button id="attack">x</button></form>
  </div>`;
}
