// Draws how far each driver moves the result, from the figures of the table beside it.
(function () {
  "use strict";

  var COLORS = ["#6d7882", "#0b50d0"];

  function draw(box) {
    var table = document.getElementById(box.dataset.tornado);
    if (!table || !window.echarts) {
      return;
    }
    var base = Number(table.dataset.base);
    var divisor = Number(table.dataset.divisor);
    // the widest stands on top, where an axis of categories ends
    var rows = Array.from(table.tBodies[0].rows).reverse();
    var heads = table.tHead.rows[0].cells;
    box.hidden = false;
    var chart = window.echarts.init(box, null, { renderer: "svg" });
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: "Pretendard GOV, sans-serif", fontSize: 13, color: "#33363d" },
      grid: { left: 16, right: 32, top: 56, bottom: 44, containLabel: true },
      legend: { top: 12, left: 12, textStyle: { fontSize: 13, color: "#33363d" } },
      xAxis: {
        type: "value",
        name: table.dataset.unit,
        nameLocation: "middle",
        nameGap: 32,
        axisLabel: {
          hideOverlap: true,
          formatter: function (away) {
            return ((base + away) / divisor).toLocaleString("en-US", { maximumFractionDigits: 0 });
          }
        }
      },
      yAxis: {
        type: "category",
        data: rows.map(function (row) {
          return row.cells[0].textContent.trim();
        }),
        axisTick: { show: false }
      },
      series: [2, 3].map(function (column, place) {
        return {
          name: heads[column].textContent.trim(),
          type: "bar",
          barWidth: 24,
          barGap: "-100%",
          color: COLORS[place],
          data: rows.map(function (row) {
            return Number(row.cells[column].dataset.amount) - base;
          })
        };
      })
    });
    window.addEventListener("resize", function () {
      chart.resize();
    });
  }

  document.querySelectorAll("[data-tornado]").forEach(draw);
})();
