// Puts a live chart over the picture of a curve. Without this script the picture and the table are there all the same.
(function () {
  'use strict';
  const colours = { actual: '#16294d', expected: '#b3261e', earlier: '#9aa7ba' };

  function option(data) {
    return {
      animation: false,
      aria: { enabled: false },
      color: data.lines.map(line => colours[line.tone]),
      grid: { left: 8, right: 20, top: 44, bottom: 8, containLabel: true },
      legend: { top: 4, data: data.lines.map(line => line.name) },
      // Rich text is painted on the canvas; the default tooltip would need inline styles, which the page forbids.
      tooltip: { trigger: 'axis', renderMode: 'richText', confine: true },
      xAxis: { type: 'category', data: data.labels, boundaryGap: false, axisTick: { show: false } },
      yAxis: { type: 'value', name: data.unit, splitLine: { lineStyle: { color: '#e3e8ef' } } },
      series: data.lines.map(line => ({
        name: line.name,
        type: 'line',
        data: line.values,
        symbolSize: 6,
        showSymbol: line.tone === 'actual',
        connectNulls: false,
        z: line.tone === 'actual' ? 3 : 2,
        lineStyle: { width: line.tone === 'actual' ? 2.5 : 1.6, type: line.tone === 'expected' ? 'dashed' : 'solid' }
      }))
    };
  }

  function enliven(figure) {
    const data = JSON.parse(figure.dataset.chart);
    if (data.lines.length === 0) {
      return;
    }
    figure.classList.add('is-live');
    const chart = echarts.init(figure.querySelector('.chart-live'), null, { renderer: 'canvas' });
    const font = getComputedStyle(document.documentElement).fontFamily;
    chart.setOption(Object.assign({ textStyle: { fontFamily: font } }, option(data)));
    new ResizeObserver(() => chart.resize()).observe(figure);
  }

  if (window.echarts) {
    document.querySelectorAll('figure[data-chart]').forEach(enliven);
  }
})();
