-- wrk asks for each path of the file PATHS, one after the other.
local asked = {}
local n = 0

function init()
   for path in io.lines(os.getenv("PATHS")) do
      asked[#asked + 1] = wrk.format("GET", path)
   end
end

function request()
   n = n % #asked + 1
   return asked[n]
end
