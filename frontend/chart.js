// The browser's part of dk.maanedsbog.ui.Chart: one element around one ECharts instance.
// What to draw comes as JSON from the server; colours come from the stylesheet's tokens.

const calm = matchMedia('(prefers-reduced-motion: reduce)');
const dark = matchMedia('(prefers-color-scheme: dark)');
const dashes = ['solid', 'dashed', 'dotted'];
const symbols = ['circle', 'diamond', 'triangle'];
const PICTURE = { width: 1200, height: 480 };
const MARGIN = 40;
let library;

/** Fetches the library once, whichever chart asks first. */
function load(address) {
  library ??= import(new URL('../' + address, import.meta.url)).then(() => globalThis.echarts);
  return library;
}

/** A token's colour as the browser computes it for an element, in that element's theme. */
function tokens(element) {
  return (token) => {
    element.style.color = `var(--${token})`;
    return getComputedStyle(element).color;
  };
}

/** An axis that shows all of the band too; it knows of the lines alone. */
function shown(band, lines, decimals) {
  const values = [band.low, band.high, ...lines.flatMap((one) => one.values.filter((value) => value != null))];
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const rough = Math.max((highest - lowest) / 4, 10 ** -decimals);
  const unit = 10 ** Math.floor(Math.log10(rough));
  const interval = [1, 2, 5, 10].map((step) => step * unit).find((step) => step >= rough);
  const min = Math.floor(lowest / interval) * interval;
  const max = Math.ceil(highest / interval) * interval;
  return { axis: { min, max, interval } };
}

const solid = 'path://M0,5L30,5L30,7L0,7Z';
const broken = 'path://M0,5h8v2h-8zM11,5h8v2h-8zM22,5h8v2h-8z';

/** A goal as it held in each period: a dashed line that changes in steps. */
const aim = (goal, color, written) => ({
  type: 'line',
  name: goal.name,
  data: goal.values,
  step: 'middle',
  connectNulls: false,
  symbol: 'none',
  lineStyle: { width: 1.5, type: [9, 5], color },
  itemStyle: { color },
  tooltip: { valueFormatter: written },
  z: 5,
});

/** A point that stands out by shape, size and colour. */
const marking = (value, color) => ({ value, symbol: 'diamond', symbolSize: 13, itemStyle: { color, decal: { symbol: 'none' } } });

const area = (band, color) => ({
  silent: true,
  itemStyle: { color, decal: { symbol: 'none' } },
  label: { show: false },
  data: [[{ yAxis: band.low }, { yAxis: band.high }]],
});

/** What the band is, above the lines where none of them runs through it. */
const naming = (band, color, border, font, top) => ({
  text: `{band| }  ${band.name}`,
  left: 8,
  top,
  padding: 0,
  textStyle: {
    ...font,
    fontWeight: 400,
    rich: { band: { backgroundColor: color, borderColor: border, borderWidth: 1, width: 22, height: 11 } },
  },
});

const middle = (band, color) => ({
  silent: true,
  symbol: 'none',
  label: { show: false },
  lineStyle: { color, type: 'dashed', width: 1 },
  data: [{ yAxis: band.middle }],
});

/** The drawn chart with its title above and its source below, at twice the size for print. */
function compose(picture, drawn, colour, family) {
  const canvas = document.createElement('canvas');
  const head = 156;
  const foot = 52;
  canvas.width = 2 * (PICTURE.width + 2 * MARGIN);
  canvas.height = 2 * (head + PICTURE.height + foot);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(drawn, 2 * MARGIN, 2 * head);
  pen.scale(2, 2);
  const write = (text, y, style, token) => {
    pen.font = `${style} ${family}`;
    pen.fillStyle = colour(token);
    pen.fillText(text, MARGIN, y, PICTURE.width);
  };
  write(picture.title, 52, '650 28px', 'ink');
  write(picture.line, 80, '400 16px', 'ink-2');
  write(picture.finding, 108, '400 16px', 'ink-2');
  write(picture.signal, 132, '400 16px', 'signal');
  write(picture.source, head + PICTURE.height + 30, '400 14px', 'ink-3');
  return canvas;
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

  #draw() {
    if (!this.#instance || !this.#data) return;
    this.#instance.setOption(this.#option(tokens(this.#canvas), !calm.matches), { notMerge: true });
  }

  /** Draws the chart once more, large and on white, with its words around it, and saves it. */
  async savePicture(json) {
    const picture = JSON.parse(json);
    const echarts = await load(this.getAttribute('library'));
    const paper = this.appendChild(document.createElement('div'));
    paper.style.cssText = 'color-scheme: light; position: absolute; visibility: hidden';
    const colour = tokens(paper);
    const chart = echarts.init(document.createElement('div'), null, { renderer: 'canvas', ...PICTURE, devicePixelRatio: 2 });
    chart.setOption(this.#option(colour, false));
    const drawn = chart.renderToCanvas({ pixelRatio: 2, backgroundColor: '#ffffff' });
    const canvas = compose(picture, drawn, colour, getComputedStyle(this).fontFamily);
    chart.dispose();
    paper.remove();
    const blob = await new Promise((done) => canvas.toBlob(done, 'image/png'));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = picture.fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  #option(colour, moving) {
    const { labels, series, decimals, suffix, missing, description, band, marks, goals } = this.#data;
    const number = new Intl.NumberFormat('da-DK', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    const tick = new Intl.NumberFormat('da-DK', { maximumFractionDigits: decimals });
    const written = (value) => (value == null ? missing : number.format(value) + suffix);
    const ink = colour('ink');
    const quiet = colour('ink-3');
    const line = colour('line');
    const signal = colour('signal');
    const card = colour('card');
    const colours = [colour('accent'), colour('line-strong')];
    const font = { color: quiet, fontFamily: getComputedStyle(this).fontFamily, fontSize: 13 };
    const usual = band && shown(band, [...series, ...goals], decimals);
    const named = series.length + goals.length > 1;
    const legend = [...series.map((one) => ({ name: one.name, icon: solid })), ...goals.map((one) => ({ name: one.name, icon: broken }))];
    // a goal has decimals of its own
    const exact = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 4 });
    const writtenGoal = (value) => (value == null ? missing : exact.format(value) + suffix);
    const marked = new Set(marks.points);
    return {
        animation: moving,
        animationDuration: 250,
        aria: { enabled: true, label: { description }, decal: { show: true } },
        textStyle: font,
        title: band ? naming(band, colour('band'), colour('line-strong'), font, named ? 26 : 2) : undefined,
        grid: { left: 8, right: 24, top: 24 + (named ? 20 : 0) + (band ? 24 : 0), bottom: 8, containLabel: true },
        legend:
          named ? { top: 0, left: 0, textStyle: font, itemWidth: 28, data: legend } : undefined,
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
          ...usual?.axis,
          splitLine: { lineStyle: { color: line } },
          axisLabel: { ...font, formatter: (value) => tick.format(value) + suffix },
        },
        series: [...series.map((one, index) => ({
          type: 'line',
          name: one.name,
          data: index === 0 ? one.values.map((value, at) => (marked.has(at) ? marking(value, signal) : value)) : one.values,
          connectNulls: false,
          showAllSymbol: true,
          tooltip: { valueFormatter: (value, at) => written(value) + (index === 0 && marked.has(at) ? ` · ${marks.word}` : '') },
          markArea: index === 0 && band ? area(band, colour('band')) : undefined,
          markLine: index === 0 && band ? middle(band, colour('line-strong')) : undefined,
          symbol: symbols[index % symbols.length],
          symbolSize: index === 0 ? 6 : 5,
          lineStyle: { width: index === 0 ? 2.5 : 1.5, type: dashes[index % dashes.length] },
          itemStyle: { color: colours[Math.min(index, colours.length - 1)] },
          z: 10 - index,
          endLabel:
            index === 0
              ? { show: true, formatter: ({ value }) => written(value), ...font, color: ink, fontWeight: 600, fontSize: 15, offset: [-14, -16] }
              : undefined,
        })), ...goals.map((goal) => aim(goal, colour('ink-2'), writtenGoal))],
    };
  }
}

customElements.define('maanedsbog-chart', MaanedsbogChart);
