// The browser's part of dk.maanedsbog.ui.Chart: one element around one ECharts instance.
// What to draw comes as JSON from the server; colours come from the stylesheet's tokens.

const calm = matchMedia('(prefers-reduced-motion: reduce)');
const dark = matchMedia('(prefers-color-scheme: dark)');
const dashes = ['solid', 'dashed', 'dotted'];
const symbols = ['circle', 'diamond', 'triangle'];
let library;

/** Fetches the library once, whichever chart asks first. */
function load(address) {
  library ??= import(new URL('../' + address, import.meta.url)).then(() => globalThis.echarts);
  return library;
}

class MaanedsbogChart extends HTMLElement {
  #canvas;
  #instance;
  #data;
  #resizing = new ResizeObserver(() => this.#instance?.resize());
  #recolouring = new MutationObserver(() => this.#draw());
  #redraw = () => this.#draw();

  set chart(json) {
    this.#data = JSON.parse(json);
    this.#draw();
  }

  async connectedCallback() {
    this.#canvas ??= this.appendChild(document.createElement('div'));
    this.#canvas.className = 'chart-canvas';
    this.#takeOver();
    try {
      const echarts = await load(this.getAttribute('library'));
      if (!this.isConnected || this.#instance) return;
      this.#instance = echarts.init(this.#canvas, null, { locale: 'EN' });
    } catch (problem) {
      this.setAttribute('failed', '');
      library = undefined;
      return;
    }
    this.#resizing.observe(this);
    this.#recolouring.observe(document.documentElement, { attributeFilter: ['style', 'theme'] });
    dark.addEventListener('change', this.#redraw);
    calm.addEventListener('change', this.#redraw);
    this.#draw();
  }

  /** What the server set before this script had arrived lies on the element itself. */
  #takeOver() {
    if (!Object.hasOwn(this, 'chart')) return;
    const json = this.chart;
    delete this.chart;
    this.chart = json;
  }

  disconnectedCallback() {
    this.#resizing.disconnect();
    this.#recolouring.disconnect();
    dark.removeEventListener('change', this.#redraw);
    calm.removeEventListener('change', this.#redraw);
    this.#instance?.dispose();
    this.#instance = undefined;
  }

  /** A token's colour as the browser computes it in the theme of the moment. */
  #colour(token) {
    this.#canvas.style.color = `var(--${token})`;
    return getComputedStyle(this.#canvas).color;
  }

  #draw() {
    if (!this.#instance || !this.#data) return;
    const { labels, series, decimals, suffix, missing, description } = this.#data;
    const number = new Intl.NumberFormat('da-DK', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    const tick = new Intl.NumberFormat('da-DK', { maximumFractionDigits: decimals });
    const written = (value) => (value == null ? missing : number.format(value) + suffix);
    const ink = this.#colour('ink');
    const quiet = this.#colour('ink-3');
    const line = this.#colour('line');
    const card = this.#colour('card');
    const colours = [this.#colour('accent'), this.#colour('line-strong')];
    const font = { color: quiet, fontFamily: getComputedStyle(this).fontFamily, fontSize: 13 };
    this.#instance.setOption(
      {
        animation: !calm.matches,
        animationDuration: 250,
        aria: { enabled: true, label: { description }, decal: { show: true } },
        textStyle: font,
        grid: { left: 8, right: 24, top: series.length > 1 ? 40 : 24, bottom: 8, containLabel: true },
        legend:
          series.length > 1 ? { top: 0, left: 0, textStyle: font, itemWidth: 28, icon: 'path://M0,5L30,5L30,7L0,7Z' } : undefined,
        tooltip: {
          trigger: 'axis',
          confine: true,
          backgroundColor: card,
          borderColor: line,
          textStyle: { ...font, color: ink },
          valueFormatter: written,
        },
        xAxis: {
          type: 'category',
          data: labels,
          boundaryGap: false,
          axisLine: { lineStyle: { color: line } },
          axisTick: { show: false },
          axisLabel: { ...font, hideOverlap: true, margin: 12 },
        },
        yAxis: {
          type: 'value',
          scale: true,
          splitNumber: 4,
          splitLine: { lineStyle: { color: line } },
          axisLabel: { ...font, formatter: (value) => tick.format(value) + suffix },
        },
        series: series.map((one, index) => ({
          type: 'line',
          name: one.name,
          data: one.values,
          connectNulls: false,
          symbol: symbols[index % symbols.length],
          symbolSize: index === 0 ? 6 : 5,
          lineStyle: { width: index === 0 ? 2.5 : 1.5, type: dashes[index % dashes.length] },
          itemStyle: { color: colours[Math.min(index, colours.length - 1)] },
          z: 10 - index,
          endLabel:
            index === 0
              ? { show: true, formatter: ({ value }) => written(value), ...font, color: ink, fontWeight: 600, fontSize: 15, offset: [-14, -16] }
              : undefined,
        })),
      },
      { notMerge: true },
    );
  }
}

customElements.define('maanedsbog-chart', MaanedsbogChart);
