// Draws where money came from and went, from the figures of the table beside it: the chart shows what the table says.
(function () {
  "use strict";

  var MIDDLE = "CURRENT";
  var COLORS = {
    CURRENT: "#063a74",
    SPENT: "#0b50d0",
    CARRIED_OUT: "#8a5cc9",
    LAPSED: "#bd2c0f",
    LEFT: "#6d7882"
  };
  var SOURCE = "#228738";

  function read(table) {
    var names = {};
    var texts = {};
    var links = Array.from(table.tBodies[0].rows).map(function (row) {
      var ends = [row.cells[0], row.cells[1]].map(function (cell) {
        names[cell.dataset.node] = cell.textContent.trim();
        return cell.dataset.node;
      });
      var other = ends[0] === MIDDLE ? ends[1] : ends[0];
      texts[other] = row.cells[2].textContent.trim();
      return { source: ends[0], target: ends[1], value: Number(row.cells[2].dataset.amount) };
    });
    texts[MIDDLE] = table.tFoot.rows[0].cells[1].textContent.trim();
    return { names: names, texts: texts, links: links };
  }

  function draw(box) {
    var table = document.getElementById(box.dataset.flow);
    if (!table || !window.echarts) {
      return;
    }
    var figures = read(table);
    box.hidden = false;
    var chart = window.echarts.init(box, null, { renderer: "svg" });
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: "Pretendard GOV, sans-serif", fontSize: 13, color: "#33363d" },
      series: [
        {
          type: "sankey",
          left: 16,
          right: box.clientWidth < 480 ? 150 : 200,
          top: 16,
          bottom: 16,
          nodeWidth: 14,
          nodeGap: 24,
          draggable: false,
          emphasis: { disabled: true },
          data: Object.keys(figures.names).map(function (key) {
            return { name: key, itemStyle: { color: COLORS[key] || SOURCE } };
          }),
          links: figures.links,
          lineStyle: { color: "gradient", opacity: 0.3 },
          label: {
            fontSize: 13,
            color: "#1d2229",
            formatter: function (node) {
              return figures.names[node.name] + "  " + figures.texts[node.name];
            }
          }
        }
      ]
    });
    window.addEventListener("resize", function () {
      chart.resize();
    });
  }

  document.querySelectorAll("[data-flow]").forEach(draw);
})();
