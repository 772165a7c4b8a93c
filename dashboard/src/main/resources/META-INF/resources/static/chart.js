// Puts a live chart over the picture of a curve. Without this script the picture and the table are there all the same.
(function () {
  'use strict';
  const colours = { actual: '#16294d', expected: '#b3261e', earlier: '#9aa7ba', forecast: '#35507f', scenario: '#8f6200', money: '#0b7285', funds: '#6b3fa0' };
  const ahead = ['forecast', 'scenario'];

  // Two invisible lines, one stacked on the other, with the space between them filled.
  function band(data) {
    if (!data.band) {
      return [];
    }
    const edge = { type: 'line', stack: 'band', stackStrategy: 'all', symbol: 'none', silent: true, lineStyle: { opacity: 0 }, z: 1 };
    const heights = data.band.highs.map((high, i) => (high === null || data.band.lows[i] === null ? null : high - data.band.lows[i]));
    return [
      Object.assign({ name: '', data: data.band.lows }, edge),
      Object.assign({ name: data.band.name, data: heights, itemStyle: { color: '#c9d5e8' }, areaStyle: { color: '#c9d5e8', opacity: 0.6 } }, edge)
    ];
  }

  function words(data, index) {
    const lines = data.lines
      .filter(line => line.values[index] !== null && line.values[index] !== undefined)
      .map(line => line.name + '  ' + line.values[index]);
    if (data.band && data.band.lows[index] !== null && data.band.highs[index] !== null) {
      lines.push(data.band.name + '  ' + data.band.lows[index] + '–' + data.band.highs[index]);
    }
    return [data.labels[index]].concat(lines).join('\n');
  }

  function line(data) {
    const drawn = data.tone === 'actual';
    return {
      name: data.name,
      type: 'line',
      data: data.values,
      symbol: data.tone === 'money' ? 'rect' : 'emptyCircle',
      symbolSize: 6,
      showSymbol: drawn || data.tone === 'money',
      connectNulls: false,
      z: drawn ? 3 : 2,
      itemStyle: { color: colours[data.tone] },
      lineStyle: { width: drawn ? 2.5 : 1.6, color: colours[data.tone], type: data.tone === 'expected' ? 'dashed' : ahead.includes(data.tone) ? 'dotted' : data.tone === 'funds' ? [9, 3, 2, 3] : 'solid' }
    };
  }

  // On a phone the legend takes two lines, and the unit of measure stands below it.
  function option(data, width) {
    const names = data.lines.map(line => line.name).concat(data.band ? [data.band.name] : []);
    return {
      animation: false,
      aria: { enabled: false },
      grid: { left: 8, right: 20, top: width < 560 ? 84 : 44, bottom: 8, containLabel: true },
      legend: { top: 4, data: names },
      // Rich text is painted on the canvas; the default tooltip would need inline styles, which the page forbids.
      tooltip: { trigger: 'axis', renderMode: 'richText', confine: true, formatter: items => words(data, items[0].dataIndex) },
      xAxis: { type: 'category', data: data.labels, boundaryGap: false, axisTick: { show: false } },
      yAxis: { type: 'value', name: data.unit, splitLine: { lineStyle: { color: '#e3e8ef' } } },
      series: band(data).concat(data.lines.map(line))
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
    chart.setOption(Object.assign({ textStyle: { fontFamily: font } }, option(data, figure.clientWidth)));
    new ResizeObserver(() => chart.resize()).observe(figure);
  }

  if (window.echarts) {
    document.querySelectorAll('figure[data-chart]').forEach(enliven);
  }
})();
