// Draws the S-curve from the figures of the table beside it: what the chart shows is what the table says.
(function () {
  "use strict";

  var LINES = {
    planned: { color: "#6d7882", type: "dashed", symbol: "none" },
    earned: { color: "#0b50d0", type: "solid", symbol: "circle" },
    actual: { color: "#bd2c0f", type: "solid", symbol: "diamond" },
    chosen: { color: "#0b50d0", type: "solid", symbol: "circle" }
  };

  // for series that have no meaning of their own
  var OTHERS = [
    { color: "#6d7882", type: "dashed", symbol: "none" },
    { color: "#bd2c0f", type: "solid", symbol: "diamond" },
    { color: "#006e18", type: "dotted", symbol: "triangle" },
    { color: "#8a5a00", type: "dashed", symbol: "rect" }
  ];

  function read(table) {
    var heads = Array.from(table.tHead.rows[0].cells).slice(1);
    var rows = Array.from(table.tBodies[0].rows);
    return {
      months: rows.map(function (row) {
        return row.cells[0].textContent.trim();
      }),
      series: heads.map(function (head, column) {
        var cells = rows.map(function (row) {
          return row.cells[column + 1];
        });
        return {
          key: head.dataset.series,
          name: head.textContent.trim(),
          amounts: cells.map(function (cell) {
            return cell.dataset.amount === undefined ? null : Number(cell.dataset.amount);
          }),
          texts: cells.map(function (cell) {
            return cell.textContent.trim();
          })
        };
      })
    };
  }

  function draw(box) {
    var table = document.getElementById(box.dataset.curve);
    if (!table || !window.echarts) {
      return;
    }
    var figures = read(table);
    var divisor = Number(table.dataset.divisor);
    box.hidden = false;
    var narrow = box.clientWidth < 480;
    var chart = window.echarts.init(box, null, { renderer: "svg" });
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: "Pretendard GOV, sans-serif", fontSize: 13, color: "#33363d" },
      grid: { left: 12, right: 24, top: narrow ? 88 : 64, bottom: 12, containLabel: true },
      legend: { top: 12, left: 12, itemWidth: 32, textStyle: { fontSize: 13, color: "#33363d" } },
      tooltip: {
        trigger: "axis",
        renderMode: "richText",
        formatter: function (points) {
          var at = points[0].dataIndex;
          return [figures.months[at]]
            .concat(
              figures.series.map(function (line) {
                return line.name + "  " + line.texts[at];
              })
            )
            .join("\n");
        }
      },
      xAxis: { type: "category", data: figures.months, boundaryGap: false, axisLabel: { hideOverlap: true } },
      yAxis: {
        type: "value",
        name: table.dataset.unit,
        nameTextStyle: { align: "left" },
        axisLabel: {
          formatter: function (amount) {
            return (amount / divisor).toLocaleString("en-US", { maximumFractionDigits: 1 });
          }
        }
      },
      series: figures.series.map(function (line, at) {
        var style = LINES[line.key] || OTHERS[at % OTHERS.length];
        return {
          name: line.name,
          type: "line",
          data: line.amounts,
          symbol: style.symbol,
          symbolSize: 5,
          showSymbol: style.symbol !== "none",
          connectNulls: false,
          color: style.color,
          lineStyle: { width: 2, type: style.type, color: style.color }
        };
      })
    });
    window.addEventListener("resize", function () {
      chart.resize();
    });
  }

  document.querySelectorAll("[data-curve]").forEach(draw);
})();
