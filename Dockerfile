# docker build -t professional . && docker run --rm -v "$PWD:/work" professional drafts/

FROM node:22-alpine AS packages
WORKDIR /professional
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM packages AS build
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM node:22-alpine
# For --staged, --changed and --since. The folder that is mounted belongs to somebody else, as every
# folder does to a container.
RUN apk add --no-cache git && git config --system --add safe.directory '*'
WORKDIR /professional
COPY --from=packages /professional/node_modules ./node_modules
COPY --from=build /professional/package.json /professional/LICENSE ./
COPY --from=build /professional/bin ./bin
COPY --from=build /professional/schema ./schema
COPY --from=build /professional/dist ./dist
RUN ln -s /professional/bin/professional.cjs /usr/local/bin/professional
USER node
WORKDIR /work
ENTRYPOINT ["professional"]
